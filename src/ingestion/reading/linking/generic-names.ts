// Names that every country has one of: "Foreign Ministry", "Supreme Court". The same words do not make them the same.
import { foldName } from '../../../text/fold.ts';

const GENERIC = new Set(
  `ministry minister of the and for foreign interior defence defense health education finance justice energy trade agriculture transport culture labour labor
  economy environment home internal external affairs supreme high constitutional federal appeals appeal court district county city central
  national bank reserve assembly parliament senate house representatives congress council cabinet government state department
  police force army navy air guard border coast coastguard fire service prosecutor general attorney prosecutors office electoral election commission
  committee tribunal treasury party democratic labour liberal conservative republican socialist communist green union chamber commerce
  public security intelligence statistics meteorological weather agency authority institute hospital university airport club football museum`
    .split(/\s+/)
    .filter(Boolean),
);

export const isGenericOrganization = (name: string): boolean =>
  foldName(name)
    .split(' ')
    .every((word) => GENERIC.has(word));
