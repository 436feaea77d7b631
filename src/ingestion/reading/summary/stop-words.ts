// English words that say nothing about what a text is about. A list, no logic.

export const STOP_WORDS: ReadonlySet<string> = new Set(
  'a an the and or but nor of in on at by for with from to into onto as is are was were be been being am has have had having do does did done not no it its itself he his him she her hers they their them theirs we our us i my me you your this that these those who whom whose which what when where why how than then there here also after before over under about up down out off again more most much many some any each every few other another such same own only just very too so if while because since during between through against among within without until upon around near per via amid along across toward towards behind beyond both either neither one two first new said say says saying told tell tells asked added according will would shall should can could may might must ever never still yet already however although though even well back get got make made like way day days year years time times week month people thing things mr mrs ms dr'.split(
    ' ',
  ),
);
