// News words that say the same of an event: "blaze" and "wildfire" meet as `fire`. One idea a line, its name first. Extend by idea, never for one text.
const IDEAS = `
quake earthquake tremor temblor quakes aftershock seismic
fire blaze wildfire flames inferno burned burnt burning bushfire
explosion blast exploded explodes bomb bombing detonated
flood floods flooding flooded inundated submerged
storm hurricane typhoon cyclone tornado
landslide mudslide avalanche mudflow
death dead died dies dying killed kills kill killing fatalities fatal deadly victims bodies
hurt injured injures injuring injury injuries wounded wounds
missing vanished disappeared
rescue rescued rescuers rescuing saved
resign resigns resigned resignation quit quits
dismiss dismissed fired sacked ousted
arrest arrested arrests detained detention detains custody
jail jailed jails prison prisons prisoner prisoners inmate inmates imprisoned sentence sentenced
free freed frees released releases release pardoned pardons pardon
hostage hostages kidnapped abducted abduction kidnap kidnapping
court courts trial tried judge judges courtroom ruling tribunal
acquit acquitted acquits cleared acquittal
strike strikes walkout
protest protests protesters demonstration demonstrators rally rallies marched
vote votes voted election elections poll polls ballot ballots voters
win wins won winning beat beats beaten victory defeat defeated defeats
goal goals scored scores scorer scoring
sign signs signed signing join joins joined transfer
cut cuts lowered lowers lower reduced reduces trims trimmed slashed
raise raises raised hike hikes hiked increased increases
profit profits earnings earned
layoffs jobs redundancies
buy buys bought acquire acquires acquired acquisition takeover purchase
factory plant works
ban bans banned prohibits prohibited
law act bill legislation
truce ceasefire armistice
shelling shelled bombardment
attack attacked attacks assault raid
army soldiers troops military
ship ferry boat vessel
plane aircraft jet airliner
train trains rail railway
crash crashed crashes collision collided derailed
truck trucks lorry lorries
car cars vehicle vehicles
theft stolen thieves stole robbery robbed burglars heist burglary
painting portrait canvas
launch launched launches liftoff
child children kids girls boys pupils schoolgirls schoolchildren
vaccine shot jab vaccination
approve approved approves
outbreak disease epidemic
ill sick
migrant migrants refugees
police officers
talks negotiations negotiators
deal agreement accord pact treaty
cabinet government
close shut closed closes closing closure shuts
border frontier
`;

/** Word -> the name of its idea. */
export const ideas: ReadonlyMap<string, string> = new Map(
  IDEAS.trim()
    .split('\n')
    .flatMap((line) => line.split(' ').map((word, _, [name = word]) => [word, name] as const)),
);
