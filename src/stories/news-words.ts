// Made by tools/make-news-words.ts: in how many of 310 openings of news articles a term stands. Do not edit.
export const articleCount = 310;
/** Each line: the count, then the terms that have it. */
export const countedTerms = `
91 death
83 peopl
78 #4
67 #5 #9
59 near
53 report
52 #11 #6 mill
51 stat
48 court
46 vote
44 #7 hour
41 found
40 company second
39 cut minut
37 win work
36 #14 left old
34 #8
32 #12
31 hurt night
30 direct memb
29 #19 ^reuter district police
28 #20 ^nation ask chief
27 #30 ^minist bill leav official
26 #17 fire
25 #10 cabinet home
24 came child form lost
23 #2 ^afp close end jail time
22 #22 free largest news open road sign took
21 #31 #40 ^hospit call hand head hit reach without
20 #1 #18 #3 charg country deputy driv late per plac put taken through
19 car city govern group half men third wait
18 #2022 #23 add agency arrest fami hous known lat law lead look metr operat ord pay post
17 #41 ^court around fell forc given hospital keep made minist offic pass record rul school sent shar ship short tim walk
16 #21 #24 #60 among back carri carry deal expect led man numb own plan rescue within
15 #16 #27 board build caus count factory find kilometr meet need order outsid point read room stop truck wat
14 #13 #15 #2021 #29 #90 ^africa army case cent coast control ear held hom long morn mov nam run stay struck suspend talks tonn train want went
13 #2023 ^europe ^univer accus bank began buy council line live manag north party president pric privat provinc return south southern strike treat turn
12 #34 ^commis ^justic acros agre announc authority brok bus clear cros engin executiv explain fight gave list money passeng pow reg rose show smal trad villag wrot
11 #38 ^city ^high ^party ^south ^state ^union aged attack bas belong born budget chang contract dismiss fail fall fil final fund ground hear includ island land met missing northern oil page panel pap part percent prosecut protest quart raise receiv resident runs take term un used way wheth woman
10 #25 #26 #44 ^associ ^instit ^intern ^island ^ltd ^office account appear area ban behind chair cost describ far flood general heard high know light local main match may nev notic oth parlia play port ran reject result seat set singl sleep student toll women
9 #28 #46 ^distri ^genera ^german ^red ^republ abov arm averag away block brought capital collaps conferenc disput farm full guard help hold like mak mil name national opposit produc resum riv roof runn send side sold spokesman stand start storm tak vaccine visit warn window
8 #2024 #43 #47 #57 #61 ^centra ^democr ^federa ^mexico ^port ^united ago aid apart border broken built cannot chamb commis corn decid delay deni earli even face figur firm follow fuel lawy lift lin link ministry nobody overnight patient profit public rain recover regional search seen sell site son theft travel wind
7 #212 #42 #51 #58 ^agency ^aug ^counci ^jan ^london ^nov ^oct ^public ^russia ^servic age along approve argu blam break broadcast cargo central check claim clash coach condit confirm convict crowd daught dawn debt deep delivery develop euro fifth forecast foreign front health immediat jury kilomet lawmak lett load min miss moth move offer overturn person pres promis rate replac rest retir supp surviv tank televis thousand top tore town unit wall western world worst
6 #200 #2018 #2025 #2026 #48 #70 #72 #94 ^bureau ^house ^norweg ^radio ^sept ^sri ^suprem ^ukrain acquit admit ahead air already below book br cabl cash century command committ contain crash crew custom damag decis delegat demand dozen draw drop due empty exchang fath finish flight flo flown food fourth goal good got grown guilty identifi ill invest issu kept los majority market mountain observ outbreak paid past priz pull relativ revenu round sea season secretary security see seiz servic shout spokeswoman spread staf support team telephon tend thought turnout use video war
5 #1.3 #37 #50 #71 #88 #96 ^author ^center ^civil ^coast ^county ^cros ^defenc ^depart ^econom ^energy ^feb ^financ ^force ^french ^govern ^group ^health ^indian ^italy ^japan ^lanka ^nigeri ^norway ^osaka ^pakist ^parlia ^people ^philip ^renewa ^river ^san ^sea ^senate ^turkey ^turkis ^west accept airport almost analyst assemb becom blue boy bridg cancel candidat cap captain collect com contact crim defendant del doubl eastern elect emergency employ enough enter evidenc examin explosion export fact film financ fix gang gas gate girl goes hall happen helicopt host hotel hundr hundred infect inquiry interest investigat journalist kitchen launch lend liv loss lowest media mot neith newspap none nurs once pag patrol phon possibl present presid prim publish push quake rat refus regulat relief remov repair resign risen senat serv shoot sid sixth speak spent split spok step stor storey street tax teach traffic valu voic wage west word worth yes
4 #1.4 #100 #1000 #2.3 #2020 #300 #35 #39 #400 #45 #6.4 #66 #83 ^bangla ^belaru ^board ^brazil ^canada ^centre ^commit ^congre ^corpor ^crimin ^dutch ^ecuado ^emerge ^hong ^interi ^kazakh ^kenya ^kong ^league ^libera ^lumpur ^milita ^moneta ^munici ^north ^pacifi ^palace ^park ^poland ^police ^prosec ^resear ^securi ^southe ^spain ^street ^sweden ^texa ^thaila ^thibod ^trade act afternoon agr alleg alon alway ambulanc annual appeal appoint arriv audienc ball barrel basi beds begin bench best big bin body broth camera camp capsiz card care cas centr chairman civilian client climb clos club coalit come continu convoy cran data decad defend deny disast distanc divid do east electoral ends estimat evacuat fac failur fallen fals feet fill fin firefight fish flag flat forest giv give gone great grid gunmen halt handl heavy hectar highest hostage independent interview jump layoffs let level limit littl manila mark mediat metal midnight murd negotiat net noon noth obituary off paint parent period photograph plane plead poll posit programm project provincial pump puts qualifi quest reason recal recommend regist ris rise rough sampl satellit scientist seek seni separat serious shaft sing slept social southeastern spar spe stal stoppag straight strong stun suit suspect tabl tap taught terminal test tir total toward track truce trust us van warehous watch wint writ written yellow
3 #1.1 #112 #120 #12000 #1934 #2011 #2014 #220 #3.4 #32 #33 #3400 #36 #500 #52 #62 #63 #64 #68 #74 #78 #80 #81 #87 #90000 #91 #93 ^abu ^affair ^aire ^allian ^americ ^argent ^atlant ^austri ^bank ^bergen ^britis ^cairo ^cambod ^china ^chines ^christ ^colleg ^confed ^congo ^conser ^cook ^corp ^disast ^ethiop ^exchan ^founda ^france ^front ^georgi ^greece ^guerre ^guinea ^gulf ^haiti ^harbou ^helsin ^icelan ^indone ^indust ^iran ^israel ^italia ^ivory ^jean ^les ^libert ^lithua ^los ^malays ^manage ^maría ^medica ^motor ^nasdaq ^news ^observ ^ohio ^organi ^patrio ^peru ^petrol ^pres ^prime ^prince ^progre ^railwa ^region ^repres ^rescue ^rosari ^rotter ^sang ^santo ^scienc ^serbia ^sport ^stadiu ^statis ^swedis ^switze ^são ^taiwan ^telegr ^transi ^trinid ^unit ^valley ^victor ^wale ^warsaw ^work ^world ^yemen ^yonhap ^york ^zambia able abstent administrat affect airlin aliv allow anch animal anyon artificial ashor athen award bad bare barr base begun believ biggest biscuit blew bloc boat borrow bottom brak brief brussel burn campaign cast challeng championship cit citizen clean cloth colleagu colour commercial commission competit complaint complet concret connect copy coral county cov criminal critical crop declar departur depth despit detect different discover discus divis doct door dron drov drug dry earthquak eas edit electricity else ent extort eyes favour fear fees fine fir foot footag fram fraud freez genuin glas grain grav gril grow guns halv headquart hill himself hop illnes imag impos incident informat ink insid intelligenc iron job judg kron kuala landfal leak lean leg legal licenc lik litr longest lose machin magnitud make manufactur margin mattres mean measur medical megawat migrant militia mine mobil mph municipality museum nairobi narrow nautical neighbour ninth northeast northwest nuclear object ones onlin opin oppos orbit output packag pari partial particular passport penal penalty petit petrol pick pneumonia politic populat positiv pre presidency presidential pressur proces product protect race radio rang rank react ready rebel reduct reef remain rent repli request reserv respond restor review rice rid right risk rival rout row rural sang saw scoot seal seed sees sentenc seoul seventh sheet shel shirt shop signatur sit smok smuggl somebody someon sourc spectat speech spend spokesperson sport spot stock stood str stretch stuck summ surg sustain sweep switch target tear teenag tell testifi text thank think throw timetabl titl togeth touch trail tril try unlawful uphil utility verdict verifi vessel viru von ward warm wash weapon weath well wicket wing winn withdrew withheld yard young
`;
