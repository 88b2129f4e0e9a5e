-- The tables of a plan file (.kplan), an SQLite database with application_id 0x4B52504C
-- and user_version 3. Written by a test from the declarations in the program; for people
-- who read plans with SQL. Nothing but the program may write in a plan file.
--
-- The log (edit, joined, change) is the truth and never changes its shape:
--   edit      one step: n is its place in this file, id the SHA-256 of what it says,
--             parent and joined the edits it was made upon
--   change    one cell set by an edit; field '' says that a row is there (value: its table)
--             or deleted (null), 'areas/<id>' is one element of an ordered set
-- What follows from it:
--   conflict  cells where people who had not seen each other's work disagree
--   the tables after bulk, one per sort of row: the plan as it stands
--   bulk      datasets by the SHA-256 of their lines, deflated, 10,000 lines a row
--
-- Money is in øre, percent and days in hundredths, dates are ISO, texts Unicode NFC, ids
-- 32 hex digits. A period is a JSON array [from, to, wording]; an ordered set is a JSON
-- array of "rank~id".

CREATE TABLE edit(
  n INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK(length(id)=32),
  parent INTEGER REFERENCES edit,
  nonce BLOB NOT NULL,
  kind TEXT NOT NULL CHECK(kind IN('root','edit','undo','redo','merge','import','resolve','erase')),
  label TEXT NOT NULL,
  author TEXT NOT NULL,
  origin TEXT NOT NULL,
  at TEXT NOT NULL,
  target BLOB CHECK(length(target)=32),
  checksum BLOB
) STRICT;

CREATE TABLE joined(
  edit INTEGER NOT NULL REFERENCES edit,
  place INTEGER NOT NULL,
  parent INTEGER NOT NULL REFERENCES edit,
  PRIMARY KEY(edit,place)
) STRICT, WITHOUT ROWID;

CREATE TABLE change(
  edit INTEGER NOT NULL REFERENCES edit,
  row TEXT NOT NULL CHECK(length(row)=32),
  field TEXT NOT NULL,
  value ANY,
  PRIMARY KEY(edit,row,field)
) STRICT, WITHOUT ROWID;

CREATE TABLE conflict(
  row TEXT NOT NULL,
  field TEXT NOT NULL,
  place INTEGER NOT NULL,
  value ANY,
  PRIMARY KEY(row,field,place)
) STRICT, WITHOUT ROWID;

CREATE TABLE bulk(
  hash BLOB NOT NULL,
  n INTEGER NOT NULL,
  body BLOB NOT NULL,
  PRIMARY KEY(hash,n)
) STRICT, WITHOUT ROWID;

CREATE TABLE "plan_head"(
  id TEXT PRIMARY KEY CHECK(length(id)=32),
  "title" TEXT CHECK(length("title")<=300),
  "subtitle" TEXT CHECK(length("subtitle")<=300),
  "region" TEXT CHECK(length("region")<=200),
  "sector" TEXT CHECK(length("sector")<=200),
  "planPeriod" TEXT CHECK(json_valid("planPeriod") AND length("planPeriod")<=800),
  "actionPeriod" TEXT CHECK(json_valid("actionPeriod") AND length("actionPeriod")<=800),
  "stage" TEXT CHECK("stage" IN('DRAFT','HEARING','DRAFT_AFTER_HEARING','ADOPTED','REPLACED')),
  "footer" TEXT CHECK(length("footer")<=300),
  "actionPlanTitle" TEXT CHECK(length("actionPlanTitle")<=300),
  "themeDaysTitle" TEXT CHECK(length("themeDaysTitle")<=300),
  "activityPeriods" TEXT CHECK(length("activityPeriods")<=500),
  "staffingTitle" TEXT CHECK(length("staffingTitle")<=300),
  "staffingSource" TEXT CHECK(length("staffingSource")<=500),
  "staffingDate" TEXT CHECK(date("staffingDate") IS "staffingDate"),
  "coverageNote" TEXT CHECK(length("coverageNote")<=1000),
  "language" TEXT CHECK("language" IN('BOKMAL','NYNORSK')),
  "numbering" TEXT CHECK("numbering" IN('GENERATED','WRITTEN')),
  "layout" TEXT CHECK("layout" IN('SEVEN_COLUMNS','GOALS_FIRST')),
  "alphabetical" INTEGER CHECK("alphabetical" BETWEEN 0 AND 1),
  "note" TEXT CHECK(length("note")<=20000)
) STRICT, WITHOUT ROWID;

CREATE TABLE "section"(
  id TEXT PRIMARY KEY CHECK(length(id)=32),
  "parent" TEXT CHECK(length("parent")=32),
  "number" TEXT CHECK(length("number")<=20),
  "title" TEXT CHECK(length("title")<=300),
  "page" TEXT CHECK("page" IN('TEXT','STAFFING','STRATEGIES','AREAS','RULES','BUDGET','GRANTS','ACTION_PLAN','THEME_DAYS')),
  "unnumbered" INTEGER CHECK("unnumbered" BETWEEN 0 AND 1),
  "supplemented" INTEGER CHECK("supplemented" BETWEEN 0 AND 1),
  "rank" TEXT CHECK(length("rank")<=200)
) STRICT, WITHOUT ROWID;

CREATE TABLE "block"(
  id TEXT PRIMARY KEY CHECK(length(id)=32),
  "section" TEXT CHECK(length("section")=32),
  "style" TEXT CHECK("style" IN('PARAGRAPH','HEADING','BULLET','NUMBERED','QUOTE','TABLE','REGISTER')),
  "text" TEXT CHECK(length("text")<=20000),
  "register" TEXT CHECK("register" IN('MUNICIPALITIES','ORGANISATION','GOALS','DEFINITIONS','ABBREVIATIONS','CLAIMS','PRINCIPLES','PARKED_TOPICS','STUDIES','MEETING_SERIES','PROGRAMMES','ROLLOVER','DUTIES','GOVERNING_DOCUMENTS','SOURCES','LAWS','ROLES','ROSTERS','CONTRIBUTORS','DECISIONS','ROLLOVER_CHOICES','NEEDS','NEEDS_BY_AREA','YEARLY_HOURS','ACTIVITY_PLAN')),
  "caption" TEXT CHECK(length("caption")<=300),
  "level" INTEGER CHECK("level" BETWEEN 0 AND 4),
  "rank" TEXT CHECK(length("rank")<=200)
) STRICT, WITHOUT ROWID;

CREATE TABLE "body"(
  id TEXT PRIMARY KEY CHECK(length(id)=32),
  "name" TEXT CHECK(length("name")<=200),
  "shortName" TEXT CHECK(length("shortName")<=60),
  "kind" TEXT CHECK("kind" IN('MUNICIPALITY','MUNICIPALITY_GROUP','REGIONAL_COUNCIL','COUNCIL','COMMITTEE','WORKING_GROUP','STEERING_GROUP','PROJECT','NETWORK','STUDY_CENTRE','COUNTY','STATE','UNIVERSITY','SCHOOL','HOSPITAL','ORGANISATION','POSITION','OTHER')),
  "role" TEXT CHECK("role" IN('MEMBER','OWNER','PROJECT_LEAD','STEERING_GROUP','WORKING_GROUP','PARTNER_FINANCE','PARTNER_EXPERT','OTHER')),
  "roleNote" TEXT CHECK(length("roleNote")<=500),
  "code" TEXT CHECK(length("code")<=20),
  "language" TEXT CHECK("language" IN('BOKMAL','NYNORSK')),
  "members" TEXT CHECK(json_valid("members")),
  "validFrom" TEXT CHECK(date("validFrom") IS "validFrom"),
  "validTo" TEXT CHECK(date("validTo") IS "validTo"),
  "note" TEXT CHECK(length("note")<=20000),
  "rank" TEXT CHECK(length("rank")<=200)
) STRICT, WITHOUT ROWID;

CREATE TABLE "dimension"(
  id TEXT PRIMARY KEY CHECK(length(id)=32),
  "name" TEXT CHECK(length("name")<=100),
  "letter" TEXT CHECK(length("letter")<=2),
  "colour" TEXT CHECK("colour" IN('BLUE','GREEN','VIOLET','ORANGE')),
  "printedKey" TEXT CHECK(length("printedKey")<=100),
  "tableTitle" TEXT CHECK(length("tableTitle")<=200),
  "measureHeading" TEXT CHECK(length("measureHeading")<=100),
  "description" TEXT CHECK(length("description")<=2000),
  "rank" TEXT CHECK(length("rank")<=200)
) STRICT, WITHOUT ROWID;

CREATE TABLE "goal"(
  id TEXT PRIMARY KEY CHECK(length(id)=32),
  "level" TEXT CHECK("level" IN('MAIN','OUTCOME','OUTPUT')),
  "number" TEXT CHECK(length("number")<=20),
  "text" TEXT CHECK(length("text")<=1000),
  "area" TEXT CHECK(length("area")=32),
  "responsibleWording" TEXT CHECK(length("responsibleWording")<=1000),
  "responsible" TEXT CHECK(json_valid("responsible")),
  "period" TEXT CHECK(json_valid("period") AND length("period")<=800),
  "review" TEXT CHECK(date("review") IS "review"),
  "rank" TEXT CHECK(length("rank")<=200)
) STRICT, WITHOUT ROWID;

CREATE TABLE "focus_area"(
  id TEXT PRIMARY KEY CHECK(length(id)=32),
  "kind" TEXT CHECK("kind" IN('STRATEGY','AREA')),
  "number" TEXT CHECK(length("number")<=20),
  "chapter" TEXT CHECK(length("chapter")<=20),
  "dimension" TEXT CHECK(length("dimension")=32),
  "title" TEXT CHECK(length("title")<=300),
  "rationale" TEXT CHECK(length("rationale")<=20000),
  "legalState" TEXT CHECK("legalState" IN('LISTED','LISTED_WITHOUT_SECTION','EXPLICIT_NONE','MISSING_IN_BLOCK','NO_BLOCK')),
  "legalNote" TEXT CHECK(length("legalNote")<=1000),
  "note" TEXT CHECK(length("note")<=20000),
  "rank" TEXT CHECK(length("rank")<=200)
) STRICT, WITHOUT ROWID;

CREATE TABLE "legal_basis"(
  id TEXT PRIMARY KEY CHECK(length(id)=32),
  "area" TEXT CHECK(length("area")=32),
  "act" TEXT CHECK(length("act")<=300),
  "section" TEXT CHECK(length("section")<=200),
  "summary" TEXT CHECK(length("summary")<=1000),
  "place" TEXT CHECK(length("place")<=60),
  "checked" TEXT CHECK(date("checked") IS "checked"),
  "note" TEXT CHECK(length("note")<=20000),
  "rank" TEXT CHECK(length("rank")<=200)
) STRICT, WITHOUT ROWID;

CREATE TABLE "proposal"(
  id TEXT PRIMARY KEY CHECK(length(id)=32),
  "area" TEXT CHECK(length("area")=32),
  "parent" TEXT CHECK(length("parent")=32),
  "kind" TEXT CHECK("kind" IN('NUMBERED','SUBPOINT','KEYWORD','STRATEGY_AS_MEASURE')),
  "number" TEXT CHECK(length("number")<=10),
  "title" TEXT CHECK(length("title")<=300),
  "description" TEXT CHECK(length("description")<=5000),
  "responsibleWording" TEXT CHECK(length("responsibleWording")<=500),
  "responsible" TEXT CHECK(json_valid("responsible")),
  "period" TEXT CHECK(json_valid("period") AND length("period")<=800),
  "prioritised" INTEGER CHECK("prioritised" BETWEEN 0 AND 1),
  "fate" TEXT CHECK("fate" IN('IN_PLAN','PARTLY_IN_PLAN','POSTPONED','COVERED','MUNICIPAL','REFUSED')),
  "fateReason" TEXT CHECK(length("fateReason")<=1000),
  "rank" TEXT CHECK(length("rank")<=200)
) STRICT, WITHOUT ROWID;

CREATE TABLE "measure"(
  id TEXT PRIMARY KEY CHECK(length(id)=32),
  "dimension" TEXT CHECK(length("dimension")=32),
  "areaWording" TEXT CHECK(length("areaWording")<=300),
  "title" TEXT CHECK(length("title")<=300),
  "goal" TEXT CHECK(length("goal")<=2000),
  "targetGroup" TEXT CHECK(length("targetGroup")<=1000),
  "scope" TEXT CHECK(length("scope")<=2000),
  "period" TEXT CHECK(json_valid("period") AND length("period")<=800),
  "responsibleWording" TEXT CHECK(length("responsibleWording")<=500),
  "costWording" TEXT CHECK(length("costWording")<=2000),
  "costState" TEXT CHECK("costState" IN('AMOUNT','NOT_CALCULATED','NONE_IN_STUDY_PHASE','DEPENDS','EXTERNAL','REPLACEMENT','OWN_TIME','FREE')),
  "state" TEXT CHECK("state" IN('PROPOSED','PRIORITISED','SENT_FOR_STUDY','ENROLMENT','STARTED','DONE','DROPPED')),
  "returns" TEXT CHECK(date("returns") IS "returns"),
  "planning" TEXT CHECK(json_valid("planning") AND length("planning")<=800),
  "credits" INTEGER CHECK("credits" BETWEEN 0 AND 600),
  "creditsTo" INTEGER CHECK("creditsTo" BETWEEN 0 AND 600),
  "months" INTEGER CHECK("months" BETWEEN 0 AND 120),
  "studyYears" INTEGER CHECK("studyYears" BETWEEN 1 AND 10),
  "areas" TEXT CHECK(json_valid("areas")),
  "proposals" TEXT CHECK(json_valid("proposals")),
  "goals" TEXT CHECK(json_valid("goals")),
  "printedTitle" TEXT CHECK(length("printedTitle")<=300),
  "note" TEXT CHECK(length("note")<=20000),
  "rank" TEXT CHECK(length("rank")<=200)
) STRICT, WITHOUT ROWID;

CREATE TABLE "responsibility"(
  id TEXT PRIMARY KEY CHECK(length(id)=32),
  "measure" TEXT CHECK(length("measure")=32),
  "body" TEXT CHECK(length("body")=32),
  "role" TEXT CHECK("role" IN('RESPONSIBLE','PERFORMS','CONSULTED','INFORMED','STUDIES')),
  "validFrom" TEXT CHECK(date("validFrom") IS "validFrom"),
  "phase" TEXT CHECK(length("phase")<=100),
  "rank" TEXT CHECK(length("rank")<=200)
) STRICT, WITHOUT ROWID;

CREATE TABLE "participation"(
  id TEXT PRIMARY KEY CHECK(length(id)=32),
  "measure" TEXT CHECK(length("measure")=32),
  "body" TEXT CHECK(length("body")=32),
  "count" INTEGER CHECK("count" BETWEEN 0 AND 100000),
  "position" INTEGER CHECK("position" BETWEEN 0 AND 20000),
  "year" INTEGER CHECK("year" BETWEEN 1900 AND 2200),
  "profession" TEXT CHECK(length("profession")=32),
  "rank" TEXT CHECK(length("rank")<=200)
) STRICT, WITHOUT ROWID;

CREATE TABLE "cost_line"(
  id TEXT PRIMARY KEY CHECK(length(id)=32),
  "measure" TEXT CHECK(length("measure")=32),
  "kind" TEXT CHECK("kind" IN('FEE','LEAVE','SUPPLEMENT','STIPEND','REPLACEMENT','TRAVEL','VENUE','MATERIAL','LECTURER','OWN_TIME','GRANT','OTHER')),
  "text" TEXT CHECK(length("text")<=300),
  "basis" TEXT CHECK("basis" IN('PER_PARTICIPANT','FIXED','PER_MUNICIPALITY')),
  "quantity" INTEGER CHECK("quantity" BETWEEN 0 AND 1000000),
  "unitPrice" INTEGER CHECK("unitPrice" BETWEEN -900000000000000 AND 900000000000000),
  "lowPrice" INTEGER CHECK("lowPrice" BETWEEN -900000000000000 AND 900000000000000),
  "highPrice" INTEGER CHECK("highPrice" BETWEEN -900000000000000 AND 900000000000000),
  "adjusted" INTEGER CHECK("adjusted" BETWEEN 0 AND 1),
  "split" TEXT CHECK("split" IN('BY_PARTICIPANTS','EQUAL','BY_POSITIONS','BY_RESIDENTS','FIXED','PERCENT')),
  "splitSource" TEXT CHECK(length("splitSource")<=300),
  "payer" TEXT CHECK(length("payer")=32),
  "grant" TEXT CHECK(length("grant")=32),
  "funding" TEXT CHECK("funding" IN('FUNDED','UNFUNDED')),
  "period" TEXT CHECK(json_valid("period") AND length("period")<=800),
  "everyYear" INTEGER CHECK("everyYear" BETWEEN 0 AND 1),
  "notCalculated" INTEGER CHECK("notCalculated" BETWEEN 0 AND 1),
  "note" TEXT CHECK(length("note")<=20000),
  "rank" TEXT CHECK(length("rank")<=200)
) STRICT, WITHOUT ROWID;

CREATE TABLE "theme_day"(
  id TEXT PRIMARY KEY CHECK(length(id)=32),
  "title" TEXT CHECK(length("title")<=300),
  "period" TEXT CHECK(json_valid("period") AND length("period")<=800),
  "area" TEXT CHECK(length("area")=32),
  "measures" TEXT CHECK(json_valid("measures")),
  "proposals" TEXT CHECK(json_valid("proposals")),
  "place" TEXT CHECK(length("place")<=300),
  "registration" TEXT CHECK(date("registration") IS "registration"),
  "series" TEXT CHECK(length("series")=32),
  "hours" INTEGER CHECK("hours" BETWEEN 0 AND 1000),
  "note" TEXT CHECK(length("note")<=20000),
  "rank" TEXT CHECK(length("rank")<=200)
) STRICT, WITHOUT ROWID;

CREATE TABLE "leave_rule"(
  id TEXT PRIMARY KEY CHECK(length(id)=32),
  "basis" TEXT CHECK("basis" IN('CREDITS','MONTHS')),
  "size" INTEGER CHECK("size" BETWEEN 0 AND 600),
  "days" INTEGER CHECK("days" BETWEEN 0 AND 36600),
  "validFrom" TEXT CHECK(date("validFrom") IS "validFrom"),
  "validTo" TEXT CHECK(date("validTo") IS "validTo"),
  "source" TEXT CHECK(length("source")<=300),
  "note" TEXT CHECK(length("note")<=20000),
  "rank" TEXT CHECK(length("rank")<=200)
) STRICT, WITHOUT ROWID;

CREATE TABLE "leave_policy"(
  id TEXT PRIMARY KEY CHECK(length(id)=32),
  "basis" TEXT CHECK("basis" IN('CREDITS','MONTHS')),
  "gap" TEXT CHECK("gap" IN('NEAREST_LOWER','PROPORTIONAL','PER_CREDIT','REFUSE')),
  "daysPerUnit" INTEGER CHECK("daysPerUnit" BETWEEN 0 AND 36600),
  "cap" INTEGER CHECK("cap" BETWEEN 0 AND 36600),
  "capPer" TEXT CHECK("capPer" IN('STUDY','STUDY_YEAR')),
  "validFrom" TEXT CHECK(date("validFrom") IS "validFrom"),
  "validTo" TEXT CHECK(date("validTo") IS "validTo"),
  "source" TEXT CHECK(length("source")<=300),
  "note" TEXT CHECK(length("note")<=20000),
  "rank" TEXT CHECK(length("rank")<=200)
) STRICT, WITHOUT ROWID;

CREATE TABLE "supplement_rule"(
  id TEXT PRIMARY KEY CHECK(length(id)=32),
  "title" TEXT CHECK(length("title")<=200),
  "credits" INTEGER CHECK("credits" BETWEEN 0 AND 600),
  "amount" INTEGER CHECK("amount" BETWEEN -900000000000000 AND 900000000000000),
  "proportional" INTEGER CHECK("proportional" BETWEEN 0 AND 1),
  "adds" INTEGER CHECK("adds" BETWEEN 0 AND 1),
  "validFrom" TEXT CHECK(date("validFrom") IS "validFrom"),
  "validTo" TEXT CHECK(date("validTo") IS "validTo"),
  "source" TEXT CHECK(length("source")<=300),
  "note" TEXT CHECK(length("note")<=20000),
  "rank" TEXT CHECK(length("rank")<=200)
) STRICT, WITHOUT ROWID;

CREATE TABLE "stipend_rule"(
  id TEXT PRIMARY KEY CHECK(length(id)=32),
  "title" TEXT CHECK(length("title")<=300),
  "event" TEXT CHECK("event" IN('START','COMPLETION','YEARLY_APPLICATION','RECRUITMENT')),
  "ceiling" INTEGER CHECK("ceiling" BETWEEN -900000000000000 AND 900000000000000),
  "boundMonths" INTEGER CHECK("boundMonths" BETWEEN 0 AND 600),
  "condition" TEXT CHECK(length("condition")<=1000),
  "validFrom" TEXT CHECK(date("validFrom") IS "validFrom"),
  "validTo" TEXT CHECK(date("validTo") IS "validTo"),
  "source" TEXT CHECK(length("source")<=300),
  "note" TEXT CHECK(length("note")<=20000),
  "rank" TEXT CHECK(length("rank")<=200)
) STRICT, WITHOUT ROWID;

CREATE TABLE "conversion_rule"(
  id TEXT PRIMARY KEY CHECK(length(id)=32),
  "fromPost" TEXT CHECK(length("fromPost")<=200),
  "toPost" TEXT CHECK(length("toPost")<=200),
  "ratio" INTEGER CHECK("ratio" BETWEEN 0 AND 100000),
  "condition" TEXT CHECK(length("condition")<=1000),
  "source" TEXT CHECK(length("source")<=300),
  "note" TEXT CHECK(length("note")<=20000),
  "rank" TEXT CHECK(length("rank")<=200)
) STRICT, WITHOUT ROWID;

CREATE TABLE "staffing"(
  id TEXT PRIMARY KEY CHECK(length(id)=32),
  "body" TEXT CHECK(length("body")=32),
  "positions" INTEGER CHECK("positions" BETWEEN 0 AND 10000000),
  "note" TEXT CHECK(length("note")<=20000),
  "rank" TEXT CHECK(length("rank")<=200)
) STRICT, WITHOUT ROWID;

CREATE TABLE "wage"(
  id TEXT PRIMARY KEY CHECK(length(id)=32),
  "title" TEXT CHECK(length("title")<=300),
  "code" TEXT CHECK(length("code")<=20),
  "amount" INTEGER CHECK("amount" BETWEEN -900000000000000 AND 900000000000000),
  "year" INTEGER CHECK("year" BETWEEN 1900 AND 2200),
  "used" INTEGER CHECK("used" BETWEEN 0 AND 1),
  "source" TEXT CHECK(length("source")<=300),
  "note" TEXT CHECK(length("note")<=20000),
  "rank" TEXT CHECK(length("rank")<=200)
) STRICT, WITHOUT ROWID;

CREATE TABLE "employer_rate"(
  id TEXT PRIMARY KEY CHECK(length(id)=32),
  "body" TEXT CHECK(length("body")=32),
  "holidayPay" INTEGER CHECK("holidayPay" BETWEEN 0 AND 10000),
  "pension" INTEGER CHECK("pension" BETWEEN 0 AND 10000),
  "employerTax" INTEGER CHECK("employerTax" BETWEEN 0 AND 10000),
  "replacementDay" INTEGER CHECK("replacementDay" BETWEEN -900000000000000 AND 900000000000000),
  "replacedShare" INTEGER CHECK("replacedShare" BETWEEN 0 AND 10000),
  "validFrom" TEXT CHECK(date("validFrom") IS "validFrom"),
  "validTo" TEXT CHECK(date("validTo") IS "validTo"),
  "source" TEXT CHECK(length("source")<=300),
  "note" TEXT CHECK(length("note")<=20000),
  "rank" TEXT CHECK(length("rank")<=200)
) STRICT, WITHOUT ROWID;

CREATE TABLE "dataset"(
  id TEXT PRIMARY KEY CHECK(length(id)=32),
  "name" TEXT CHECK(length("name")<=300),
  "source" TEXT CHECK(length("source")<=500),
  "date" TEXT CHECK(date("date") IS "date"),
  "coverage" TEXT CHECK(length("coverage")<=1000),
  "rows" INTEGER CHECK("rows" BETWEEN 0 AND 100000000),
  "hash" TEXT CHECK(length("hash")<=64),
  "kind" TEXT CHECK("kind" IN('STAFF','POPULATION','PUBLISHED')),
  "municipality" TEXT CHECK(length("municipality")=32),
  "inUse" INTEGER CHECK("inUse" BETWEEN 0 AND 1),
  "method" TEXT CHECK(length("method")<=2000),
  "note" TEXT CHECK(length("note")<=20000),
  "rank" TEXT CHECK(length("rank")<=200)
) STRICT, WITHOUT ROWID;

CREATE TABLE "finding_answer"(
  id TEXT PRIMARY KEY CHECK(length(id)=32),
  "finding" TEXT CHECK(length("finding")<=300),
  "reason" TEXT CHECK(length("reason")<=2000),
  "rank" TEXT CHECK(length("rank")<=200)
) STRICT, WITHOUT ROWID;

CREATE TABLE "definition"(
  id TEXT PRIMARY KEY CHECK(length(id)=32),
  "term" TEXT CHECK(length("term")<=200),
  "kind" TEXT CHECK("kind" IN('CONCEPT','PURPOSE','ABBREVIATION')),
  "text" TEXT CHECK(length("text")<=3000),
  "source" TEXT CHECK(length("source")<=300),
  "note" TEXT CHECK(length("note")<=2000),
  "rank" TEXT CHECK(length("rank")<=200)
) STRICT, WITHOUT ROWID;

CREATE TABLE "source"(
  id TEXT PRIMARY KEY CHECK(length(id)=32),
  "title" TEXT CHECK(length("title")<=500),
  "publisher" TEXT CHECK(length("publisher")<=300),
  "year" TEXT CHECK(length("year")<=40),
  "number" TEXT CHECK(length("number")<=60),
  "kind" TEXT CHECK("kind" IN('GOVERNING','REPORT','STATISTICS','WEB_PAGE','BOOK','OTHER')),
  "link" TEXT CHECK(length("link")<=500),
  "validFrom" TEXT CHECK(date("validFrom") IS "validFrom"),
  "validTo" TEXT CHECK(date("validTo") IS "validTo"),
  "checked" TEXT CHECK(date("checked") IS "checked"),
  "dead" INTEGER CHECK("dead" BETWEEN 0 AND 1),
  "note" TEXT CHECK(length("note")<=2000),
  "rank" TEXT CHECK(length("rank")<=200)
) STRICT, WITHOUT ROWID;

CREATE TABLE "claim"(
  id TEXT PRIMARY KEY CHECK(length(id)=32),
  "text" TEXT CHECK(length("text")<=1000),
  "evidence" TEXT CHECK(length("evidence")<=2000),
  "source" TEXT CHECK(length("source")=32),
  "section" TEXT CHECK(length("section")=32),
  "measures" TEXT CHECK(json_valid("measures")),
  "note" TEXT CHECK(length("note")<=2000),
  "rank" TEXT CHECK(length("rank")<=200)
) STRICT, WITHOUT ROWID;

CREATE TABLE "principle"(
  id TEXT PRIMARY KEY CHECK(length(id)=32),
  "number" TEXT CHECK(length("number")<=20),
  "title" TEXT CHECK(length("title")<=200),
  "text" TEXT CHECK(length("text")<=2000),
  "consequence" TEXT CHECK(length("consequence")<=2000),
  "bodies" TEXT CHECK(json_valid("bodies")),
  "rank" TEXT CHECK(length("rank")<=200)
) STRICT, WITHOUT ROWID;

CREATE TABLE "parked_topic"(
  id TEXT PRIMARY KEY CHECK(length(id)=32),
  "title" TEXT CHECK(length("title")<=300),
  "text" TEXT CHECK(length("text")<=2000),
  "section" TEXT CHECK(length("section")=32),
  "due" TEXT CHECK(json_valid("due") AND length("due")<=800),
  "closed" INTEGER CHECK("closed" BETWEEN 0 AND 1),
  "outcome" TEXT CHECK(length("outcome")<=1000),
  "rank" TEXT CHECK(length("rank")<=200)
) STRICT, WITHOUT ROWID;

CREATE TABLE "study"(
  id TEXT PRIMARY KEY CHECK(length(id)=32),
  "title" TEXT CHECK(length("title")<=300),
  "code" TEXT CHECK(length("code")<=60),
  "provider" TEXT CHECK(length("provider")<=200),
  "form" TEXT CHECK(length("form")<=200),
  "credits" INTEGER CHECK("credits" BETWEEN 0 AND 600),
  "creditsTo" INTEGER CHECK("creditsTo" BETWEEN 0 AND 600),
  "months" INTEGER CHECK("months" BETWEEN 0 AND 240),
  "admission" TEXT CHECK(length("admission")<=1000),
  "cohorts" TEXT CHECK(length("cohorts")<=500),
  "measures" TEXT CHECK(json_valid("measures")),
  "note" TEXT CHECK(length("note")<=2000),
  "rank" TEXT CHECK(length("rank")<=200)
) STRICT, WITHOUT ROWID;

CREATE TABLE "study_module"(
  id TEXT PRIMARY KEY CHECK(length(id)=32),
  "study" TEXT CHECK(length("study")=32),
  "title" TEXT CHECK(length("title")<=300),
  "hours" INTEGER CHECK("hours" BETWEEN 0 AND 10000),
  "form" TEXT CHECK(length("form")<=200),
  "participants" INTEGER CHECK("participants" BETWEEN 0 AND 100000),
  "completed" INTEGER CHECK("completed" BETWEEN 0 AND 100000),
  "note" TEXT CHECK(length("note")<=2000),
  "rank" TEXT CHECK(length("rank")<=200)
) STRICT, WITHOUT ROWID;

CREATE TABLE "meeting_series"(
  id TEXT PRIMARY KEY CHECK(length(id)=32),
  "title" TEXT CHECK(length("title")<=300),
  "body" TEXT CHECK(length("body")=32),
  "participants" TEXT CHECK(length("participants")<=500),
  "timesFrom" INTEGER CHECK("timesFrom" BETWEEN 0 AND 366),
  "timesTo" INTEGER CHECK("timesTo" BETWEEN 0 AND 366),
  "hoursEach" INTEGER CHECK("hoursEach" BETWEEN 0 AND 1000),
  "hoursAYear" INTEGER CHECK("hoursAYear" BETWEEN 1 AND 10000),
  "host" TEXT CHECK(length("host")=32),
  "cost" TEXT CHECK(length("cost")<=1000),
  "period" TEXT CHECK(json_valid("period") AND length("period")<=800),
  "measures" TEXT CHECK(json_valid("measures")),
  "note" TEXT CHECK(length("note")<=2000),
  "rank" TEXT CHECK(length("rank")<=200)
) STRICT, WITHOUT ROWID;

CREATE TABLE "programme_item"(
  id TEXT PRIMARY KEY CHECK(length(id)=32),
  "themeDay" TEXT CHECK(length("themeDay")=32),
  "starts" TEXT CHECK(length("starts")<=5),
  "ends" TEXT CHECK(length("ends")<=5),
  "title" TEXT CHECK(length("title")<=300),
  "lecturer" TEXT CHECK(length("lecturer")<=200),
  "rank" TEXT CHECK(length("rank")<=200)
) STRICT, WITHOUT ROWID;

CREATE TABLE "rollover_clock"(
  id TEXT PRIMARY KEY CHECK(length(id)=32),
  "what" TEXT CHECK(length("what")<=300),
  "everyYears" INTEGER CHECK("everyYears" BETWEEN 1 AND 50),
  "first" TEXT CHECK(json_valid("first") AND length("first")<=800),
  "bodies" TEXT CHECK(json_valid("bodies")),
  "section" TEXT CHECK(length("section")=32),
  "done" TEXT CHECK(date("done") IS "done"),
  "note" TEXT CHECK(length("note")<=2000),
  "rank" TEXT CHECK(length("rank")<=200)
) STRICT, WITHOUT ROWID;

CREATE TABLE "duty"(
  id TEXT PRIMARY KEY CHECK(length(id)=32),
  "what" TEXT CHECK(length("what")<=500),
  "responsible" TEXT CHECK(json_valid("responsible")),
  "accountable" TEXT CHECK(json_valid("accountable")),
  "consulted" TEXT CHECK(json_valid("consulted")),
  "informed" TEXT CHECK(json_valid("informed")),
  "basis" TEXT CHECK(length("basis")<=300),
  "deadline" TEXT CHECK(length("deadline")<=300),
  "rank" TEXT CHECK(length("rank")<=200)
) STRICT, WITHOUT ROWID;

CREATE TABLE "role_description"(
  id TEXT PRIMARY KEY CHECK(length(id)=32),
  "title" TEXT CHECK(length("title")<=300),
  "body" TEXT CHECK(length("body")=32),
  "text" TEXT CHECK(length("text")<=8000),
  "signers" TEXT CHECK(length("signers")<=1000),
  "people" INTEGER CHECK("people" BETWEEN 0 AND 100000),
  "archived" INTEGER CHECK("archived" BETWEEN 0 AND 100000),
  "archive" TEXT CHECK(length("archive")<=300),
  "checked" TEXT CHECK(date("checked") IS "checked"),
  "rank" TEXT CHECK(length("rank")<=200)
) STRICT, WITHOUT ROWID;

CREATE TABLE "roster"(
  id TEXT PRIMARY KEY CHECK(length(id)=32),
  "title" TEXT CHECK(length("title")<=300),
  "owner" TEXT CHECK(length("owner")=32),
  "kept" TEXT CHECK(length("kept")<=500),
  "people" INTEGER CHECK("people" BETWEEN 0 AND 100000),
  "everyMonths" INTEGER CHECK("everyMonths" BETWEEN 1 AND 120),
  "checked" TEXT CHECK(date("checked") IS "checked"),
  "note" TEXT CHECK(length("note")<=2000),
  "rank" TEXT CHECK(length("rank")<=200)
) STRICT, WITHOUT ROWID;

CREATE TABLE "contributor"(
  id TEXT PRIMARY KEY CHECK(length(id)=32),
  "wording" TEXT CHECK(length("wording")<=300),
  "part" TEXT CHECK(length("part")<=500),
  "bodies" TEXT CHECK(json_valid("bodies")),
  "rank" TEXT CHECK(length("rank")<=200)
) STRICT, WITHOUT ROWID;

CREATE TABLE "dictionary_word"(
  id TEXT PRIMARY KEY CHECK(length(id)=32),
  "word" TEXT CHECK(length("word")<=100),
  "rank" TEXT CHECK(length("rank")<=200)
) STRICT, WITHOUT ROWID;

CREATE TABLE "supplement"(
  id TEXT PRIMARY KEY CHECK(length(id)=32),
  "municipality" TEXT CHECK(length("municipality")=32),
  "target" TEXT CHECK(length("target")=32),
  "relation" TEXT CHECK("relation" IN('ADDS','SPECIFIES','NOT_HERE')),
  "text" TEXT CHECK(length("text")<=20000),
  "reason" TEXT CHECK(length("reason")<=1000),
  "core" TEXT CHECK(length("core")<=20000),
  "rank" TEXT CHECK(length("rank")<=200)
) STRICT, WITHOUT ROWID;

CREATE TABLE "local_measure"(
  id TEXT PRIMARY KEY CHECK(length(id)=32),
  "municipality" TEXT CHECK(length("municipality")=32),
  "dimension" TEXT CHECK(length("dimension")=32),
  "title" TEXT CHECK(length("title")<=300),
  "goal" TEXT CHECK(length("goal")<=2000),
  "targetGroup" TEXT CHECK(length("targetGroup")<=1000),
  "scope" TEXT CHECK(length("scope")<=2000),
  "period" TEXT CHECK(json_valid("period") AND length("period")<=800),
  "responsibleWording" TEXT CHECK(length("responsibleWording")<=500),
  "costWording" TEXT CHECK(length("costWording")<=2000),
  "amount" INTEGER CHECK("amount" BETWEEN -900000000000000 AND 900000000000000),
  "note" TEXT CHECK(length("note")<=20000),
  "rank" TEXT CHECK(length("rank")<=200)
) STRICT, WITHOUT ROWID;

CREATE TABLE "hearing_round"(
  id TEXT PRIMARY KEY CHECK(length(id)=32),
  "title" TEXT CHECK(length("title")<=300),
  "opened" TEXT CHECK(date("opened") IS "opened"),
  "deadline" TEXT CHECK(date("deadline") IS "deadline"),
  "edition" TEXT CHECK(length("edition")<=64),
  "letter" TEXT CHECK(length("letter")<=8000),
  "note" TEXT CHECK(length("note")<=2000),
  "rank" TEXT CHECK(length("rank")<=200)
) STRICT, WITHOUT ROWID;

CREATE TABLE "hearing_recipient"(
  id TEXT PRIMARY KEY CHECK(length(id)=32),
  "hearing" TEXT CHECK(length("hearing")=32),
  "body" TEXT CHECK(length("body")=32),
  "name" TEXT CHECK(length("name")<=200),
  "sent" TEXT CHECK(date("sent") IS "sent"),
  "answered" TEXT CHECK(date("answered") IS "answered"),
  "note" TEXT CHECK(length("note")<=2000),
  "rank" TEXT CHECK(length("rank")<=200)
) STRICT, WITHOUT ROWID;

CREATE TABLE "hearing_comment"(
  id TEXT PRIMARY KEY CHECK(length(id)=32),
  "hearing" TEXT CHECK(length("hearing")=32),
  "recipient" TEXT CHECK(length("recipient")=32),
  "number" TEXT CHECK(length("number")<=20),
  "target" TEXT CHECK(length("target")=32),
  "field" TEXT CHECK(length("field")<=60),
  "wording" TEXT CHECK(length("wording")<=2000),
  "text" TEXT CHECK(length("text")<=5000),
  "page" TEXT CHECK(length("page")<=60),
  "received" TEXT CHECK(date("received") IS "received"),
  "answer" TEXT CHECK("answer" IN('FOLLOWED','PARTLY','NOT_FOLLOWED','NOTED')),
  "reason" TEXT CHECK(length("reason")<=3000),
  "closed" INTEGER CHECK("closed" BETWEEN 0 AND 1),
  "forum" TEXT CHECK(length("forum")=32),
  "rank" TEXT CHECK(length("rank")<=200)
) STRICT, WITHOUT ROWID;

CREATE TABLE "decision_round"(
  id TEXT PRIMARY KEY CHECK(length(id)=32),
  "title" TEXT CHECK(length("title")<=300),
  "kind" TEXT CHECK("kind" IN('ANCHORING','ADOPTION')),
  "proposed" TEXT CHECK(date("proposed") IS "proposed"),
  "summary" TEXT CHECK(length("summary")<=8000),
  "background" TEXT CHECK(length("background")<=8000),
  "assessment" TEXT CHECK(length("assessment")<=8000),
  "attachments" TEXT CHECK(length("attachments")<=1000),
  "note" TEXT CHECK(length("note")<=2000),
  "rank" TEXT CHECK(length("rank")<=200)
) STRICT, WITHOUT ROWID;

CREATE TABLE "decision_point"(
  id TEXT PRIMARY KEY CHECK(length(id)=32),
  "round" TEXT CHECK(length("round")=32),
  "title" TEXT CHECK(length("title")<=200),
  "text" TEXT CHECK(length("text")<=3000),
  "rank" TEXT CHECK(length("rank")<=200)
) STRICT, WITHOUT ROWID;

CREATE TABLE "council_decision"(
  id TEXT PRIMARY KEY CHECK(length(id)=32),
  "round" TEXT CHECK(length("round")=32),
  "body" TEXT CHECK(length("body")=32),
  "meeting" TEXT CHECK(date("meeting") IS "meeting"),
  "caseNumber" TEXT CHECK(length("caseNumber")<=30),
  "state" TEXT CHECK("state" IN('NOT_REPORTED','SCHEDULED','ADOPTED','ADOPTED_WITH_CHANGES','REJECTED')),
  "votes" TEXT CHECK(length("votes")<=200),
  "sent" TEXT CHECK(date("sent") IS "sent"),
  "note" TEXT CHECK(length("note")<=2000),
  "rank" TEXT CHECK(length("rank")<=200)
) STRICT, WITHOUT ROWID;

CREATE TABLE "council_point"(
  id TEXT PRIMARY KEY CHECK(length(id)=32),
  "decision" TEXT CHECK(length("decision")=32),
  "point" TEXT CHECK(length("point")=32),
  "text" TEXT CHECK(length("text")<=3000),
  "dropped" INTEGER CHECK("dropped" BETWEEN 0 AND 1),
  "effect" TEXT CHECK("effect" IN('CARRY_IN','MEETING','RECORD_ONLY')),
  "handled" INTEGER CHECK("handled" BETWEEN 0 AND 1),
  "place" TEXT CHECK(length("place")=32),
  "forum" TEXT CHECK(length("forum")=32),
  "note" TEXT CHECK(length("note")<=2000),
  "rank" TEXT CHECK(length("rank")<=200)
) STRICT, WITHOUT ROWID;

CREATE TABLE "rollover_choice"(
  id TEXT PRIMARY KEY CHECK(length(id)=32),
  "measure" TEXT CHECK(length("measure")=32),
  "fate" TEXT CHECK("fate" IN('CARRIED','CHANGED','ENDED')),
  "reason" TEXT CHECK(length("reason")<=1000),
  "outcome" TEXT CHECK(length("outcome")<=1000),
  "number" TEXT CHECK(length("number")<=10),
  "title" TEXT CHECK(length("title")<=300),
  "goal" TEXT CHECK(length("goal")<=2000),
  "targetGroup" TEXT CHECK(length("targetGroup")<=1000),
  "scope" TEXT CHECK(length("scope")<=2000),
  "period" TEXT CHECK(length("period")<=300),
  "responsible" TEXT CHECK(length("responsible")<=500),
  "cost" TEXT CHECK(length("cost")<=2000),
  "state" TEXT CHECK("state" IN('PROPOSED','PRIORITISED','SENT_FOR_STUDY','ENROLMENT','STARTED','DONE','DROPPED')),
  "plan" TEXT CHECK(length("plan")<=300),
  "rank" TEXT CHECK(length("rank")<=200)
) STRICT, WITHOUT ROWID;

CREATE TABLE "need"(
  id TEXT PRIMARY KEY CHECK(length(id)=32),
  "municipality" TEXT CHECK(length("municipality")=32),
  "unit" TEXT CHECK(length("unit")<=200),
  "area" TEXT CHECK(length("area")=32),
  "profession" TEXT CHECK(length("profession")<=200),
  "text" TEXT CHECK(length("text")<=1000),
  "people" INTEGER CHECK("people" BETWEEN 0 AND 100000),
  "priority" TEXT CHECK("priority" IN('HIGH','MEDIUM','LOW')),
  "period" TEXT CHECK(json_valid("period") AND length("period")<=800),
  "involved" TEXT CHECK(length("involved")<=300),
  "measures" TEXT CHECK(json_valid("measures")),
  "note" TEXT CHECK(length("note")<=2000),
  "rank" TEXT CHECK(length("rank")<=200)
) STRICT, WITHOUT ROWID;

CREATE TABLE "profession"(
  id TEXT PRIMARY KEY CHECK(length(id)=32),
  "name" TEXT CHECK(length("name")<=200),
  "training" TEXT CHECK("training" IN('NONE','TRADE','VOCATIONAL_COLLEGE','BACHELOR','FURTHER','MASTER')),
  "codes" TEXT CHECK(length("codes")<=500),
  "aliases" TEXT CHECK(length("aliases")<=2000),
  "specialLimit" INTEGER CHECK("specialLimit" BETWEEN 50 AND 75),
  "note" TEXT CHECK(length("note")<=2000),
  "rank" TEXT CHECK(length("rank")<=200)
) STRICT, WITHOUT ROWID;

CREATE TABLE "scenario"(
  id TEXT PRIMARY KEY CHECK(length(id)=32),
  "name" TEXT CHECK(length("name")<=200),
  "text" TEXT CHECK(length("text")<=2000),
  "note" TEXT CHECK(length("note")<=2000),
  "rank" TEXT CHECK(length("rank")<=200)
) STRICT, WITHOUT ROWID;

CREATE TABLE "assumption"(
  id TEXT PRIMARY KEY CHECK(length(id)=32),
  "kind" TEXT CHECK("kind" IN('RETIREMENT','EXIT_RATE','TURNOVER','DEATH','RECRUITS','POSITION_OF_NEW','DEMAND_GROWTH','STANDARD','PRODUCTIVITY','TURNOVER_TOTAL','SERVICE_USE')),
  "scenario" TEXT CHECK(length("scenario")=32),
  "profession" TEXT CHECK(length("profession")=32),
  "municipality" TEXT CHECK(length("municipality")=32),
  "fromAge" INTEGER CHECK("fromAge" BETWEEN 0 AND 120),
  "toAge" INTEGER CHECK("toAge" BETWEEN 0 AND 120),
  "share" INTEGER CHECK("share" BETWEEN -10000 AND 100000),
  "people" INTEGER CHECK("people" BETWEEN 0 AND 1000000),
  "retirement" TEXT CHECK("retirement" IN('LOCAL_58','KS_63','SPECIAL_LIMIT')),
  "source" TEXT CHECK(length("source")<=500),
  "note" TEXT CHECK(length("note")<=2000),
  "rank" TEXT CHECK(length("rank")<=200)
) STRICT, WITHOUT ROWID;

CREATE TABLE "education_path"(
  id TEXT PRIMARY KEY CHECK(length(id)=32),
  "name" TEXT CHECK(length("name")<=300),
  "fromProfession" TEXT CHECK(length("fromProfession")=32),
  "profession" TEXT CHECK(length("profession")=32),
  "municipality" TEXT CHECK(length("municipality")=32),
  "firstYear" INTEGER CHECK("firstYear" BETWEEN 1950 AND 2150),
  "lastYear" INTEGER CHECK("lastYear" BETWEEN 1950 AND 2150),
  "intake" INTEGER CHECK("intake" BETWEEN 0 AND 100000),
  "years" INTEGER CHECK("years" BETWEEN 0 AND 15),
  "dropout" INTEGER CHECK("dropout" BETWEEN 0 AND 10000),
  "retention" INTEGER CHECK("retention" BETWEEN 0 AND 10000),
  "position" INTEGER CHECK("position" BETWEEN 0 AND 10000),
  "source" TEXT CHECK(length("source")<=500),
  "note" TEXT CHECK(length("note")<=2000),
  "rank" TEXT CHECK(length("rank")<=200)
) STRICT, WITHOUT ROWID;

CREATE TABLE "measure_effect"(
  id TEXT PRIMARY KEY CHECK(length(id)=32),
  "measure" TEXT CHECK(length("measure")=32),
  "kind" TEXT CHECK("kind" IN('INFLOW','RETAINED','POSITION','CONVERSION','COMPETENCE_DAYS')),
  "profession" TEXT CHECK(length("profession")=32),
  "fromProfession" TEXT CHECK(length("fromProfession")=32),
  "municipalities" TEXT CHECK(json_valid("municipalities")),
  "firstYear" INTEGER CHECK("firstYear" BETWEEN 1950 AND 2150),
  "lastYear" INTEGER CHECK("lastYear" BETWEEN 1950 AND 2150),
  "ramp" INTEGER CHECK("ramp" BETWEEN 0 AND 25),
  "low" INTEGER CHECK("low" BETWEEN 0 AND 100000),
  "likely" INTEGER CHECK("likely" BETWEEN 0 AND 100000),
  "high" INTEGER CHECK("high" BETWEEN 0 AND 100000),
  "probability" INTEGER CHECK("probability" BETWEEN 0 AND 10000),
  "basis" TEXT CHECK(length("basis")<=2000),
  "note" TEXT CHECK(length("note")<=2000),
  "rank" TEXT CHECK(length("rank")<=200)
) STRICT, WITHOUT ROWID;

CREATE TABLE "workload"(
  id TEXT PRIMARY KEY CHECK(length(id)=32),
  "service" TEXT CHECK(length("service")<=300),
  "municipality" TEXT CHECK(length("municipality")=32),
  "profession" TEXT CHECK(length("profession")=32),
  "possibleDays" INTEGER CHECK("possibleDays" BETWEEN 0 AND 36600),
  "holidays" INTEGER CHECK("holidays" BETWEEN 0 AND 36600),
  "leave" INTEGER CHECK("leave" BETWEEN 0 AND 36600),
  "sick" INTEGER CHECK("sick" BETWEEN 0 AND 36600),
  "other" INTEGER CHECK("other" BETWEEN 0 AND 36600),
  "dayMinutes" INTEGER CHECK("dayMinutes" BETWEEN 0 AND 1440),
  "existing" INTEGER CHECK("existing" BETWEEN 0 AND 100000000),
  "source" TEXT CHECK(length("source")<=500),
  "note" TEXT CHECK(length("note")<=2000),
  "rank" TEXT CHECK(length("rank")<=200)
) STRICT, WITHOUT ROWID;

CREATE TABLE "workload_activity"(
  id TEXT PRIMARY KEY CHECK(length(id)=32),
  "workload" TEXT CHECK(length("workload")=32),
  "name" TEXT CHECK(length("name")<=300),
  "kind" TEXT CHECK("kind" IN('PER_UNIT','EVERYBODY','SOME')),
  "volume" INTEGER CHECK("volume" BETWEEN 0 AND 100000000),
  "unitMinutes" INTEGER CHECK("unitMinutes" BETWEEN 0 AND 100000),
  "share" INTEGER CHECK("share" BETWEEN 0 AND 10000),
  "staff" INTEGER CHECK("staff" BETWEEN 0 AND 100000),
  "hours" INTEGER CHECK("hours" BETWEEN 0 AND 100000),
  "note" TEXT CHECK(length("note")<=2000),
  "rank" TEXT CHECK(length("rank")<=200)
) STRICT, WITHOUT ROWID;

CREATE TABLE "indicator"(
  id TEXT PRIMARY KEY CHECK(length(id)=32),
  "name" TEXT CHECK(length("name")<=300),
  "definition" TEXT CHECK(length("definition")<=2000),
  "owner" TEXT CHECK(length("owner")<=300),
  "source" TEXT CHECK(length("source")<=500),
  "level" TEXT CHECK(length("level")<=200),
  "sensitivity" TEXT CHECK("sensitivity" IN('OPEN','INTERNAL','PERSONAL')),
  "unit" TEXT CHECK(length("unit")<=100),
  "note" TEXT CHECK(length("note")<=2000),
  "rank" TEXT CHECK(length("rank")<=200)
) STRICT, WITHOUT ROWID;

CREATE TABLE "indicator_method"(
  id TEXT PRIMARY KEY CHECK(length(id)=32),
  "indicator" TEXT CHECK(length("indicator")=32),
  "name" TEXT CHECK(length("name")<=300),
  "definition" TEXT CHECK(length("definition")<=2000),
  "version" TEXT CHECK(length("version")<=100),
  "source" TEXT CHECK(length("source")<=500),
  "date" TEXT CHECK(date("date") IS "date"),
  "note" TEXT CHECK(length("note")<=2000),
  "rank" TEXT CHECK(length("rank")<=200)
) STRICT, WITHOUT ROWID;

CREATE TABLE "indicator_figure"(
  id TEXT PRIMARY KEY CHECK(length(id)=32),
  "method" TEXT CHECK(length("method")=32),
  "place" TEXT CHECK(length("place")<=200),
  "municipality" TEXT CHECK(length("municipality")=32),
  "year" INTEGER CHECK("year" BETWEEN 1900 AND 2150),
  "value" INTEGER CHECK("value" BETWEEN 0 AND 2000000000),
  "base" INTEGER CHECK("base" BETWEEN 0 AND 2000000000),
  "isTotal" INTEGER CHECK("isTotal" BETWEEN 0 AND 1),
  "note" TEXT CHECK(length("note")<=2000),
  "rank" TEXT CHECK(length("rank")<=200)
) STRICT, WITHOUT ROWID;

CREATE TABLE "benchmark"(
  id TEXT PRIMARY KEY CHECK(length(id)=32),
  "measure" TEXT CHECK("measure" IN('PART_TIME','FULL_TIME','MEAN_POSITION','OVER_50','OVER_55','OVER_60','UNDER_25','UNSKILLED','FURTHER_EDUCATION','TURNOVER')),
  "group" TEXT CHECK(length("group")<=200),
  "share" INTEGER CHECK("share" BETWEEN 0 AND 10000),
  "year" INTEGER CHECK("year" BETWEEN 1900 AND 2150),
  "source" TEXT CHECK(length("source")<=500),
  "note" TEXT CHECK(length("note")<=2000),
  "rank" TEXT CHECK(length("rank")<=200)
) STRICT, WITHOUT ROWID;

CREATE TABLE "shared_post"(
  id TEXT PRIMARY KEY CHECK(length(id)=32),
  "title" TEXT CHECK(length("title")<=300),
  "profession" TEXT CHECK(length("profession")=32),
  "host" TEXT CHECK(length("host")=32),
  "position" INTEGER CHECK("position" BETWEEN 0 AND 100000),
  "inRegister" INTEGER CHECK("inRegister" BETWEEN 0 AND 1),
  "note" TEXT CHECK(length("note")<=2000),
  "rank" TEXT CHECK(length("rank")<=200)
) STRICT, WITHOUT ROWID;

CREATE TABLE "post_share"(
  id TEXT PRIMARY KEY CHECK(length(id)=32),
  "post" TEXT CHECK(length("post")=32),
  "municipality" TEXT CHECK(length("municipality")=32),
  "share" INTEGER CHECK("share" BETWEEN 0 AND 10000),
  "note" TEXT CHECK(length("note")<=2000),
  "rank" TEXT CHECK(length("rank")<=200)
) STRICT, WITHOUT ROWID;

CREATE TABLE "bank_entry"(
  id TEXT PRIMARY KEY CHECK(length(id)=32),
  "municipality" TEXT CHECK(length("municipality")=32),
  "kind" TEXT CHECK("kind" IN('OFFER','WANTED')),
  "text" TEXT CHECK(length("text")<=500),
  "profession" TEXT CHECK(length("profession")=32),
  "extent" INTEGER CHECK("extent" BETWEEN 0 AND 100000),
  "period" TEXT CHECK(json_valid("period") AND length("period")<=800),
  "note" TEXT CHECK(length("note")<=2000),
  "rank" TEXT CHECK(length("rank")<=200)
) STRICT, WITHOUT ROWID;

CREATE TABLE "public_table"(
  id TEXT PRIMARY KEY CHECK(length(id)=32),
  "name" TEXT CHECK(length("name")<=100),
  "fate" TEXT CHECK("fate" IN('JOINED','LEFT_OUT')),
  "merges" TEXT CHECK(length("merges")<=4000),
  "note" TEXT CHECK(length("note")<=2000),
  "rank" TEXT CHECK(length("rank")<=200)
) STRICT, WITHOUT ROWID;

CREATE TABLE "publication_rule"(
  id TEXT PRIMARY KEY CHECK(length(id)=32),
  "persons" INTEGER CHECK("persons" BETWEEN 3 AND 10),
  "fte" INTEGER CHECK("fte" BETWEEN 3 AND 100),
  "zerosHidden" INTEGER CHECK("zerosHidden" BETWEEN 0 AND 1),
  "decidedBy" TEXT CHECK(length("decidedBy")<=300),
  "decidedOn" TEXT CHECK(date("decidedOn") IS "decidedOn"),
  "note" TEXT CHECK(length("note")<=2000)
) STRICT, WITHOUT ROWID;

CREATE TABLE "cost_share"(
  id TEXT PRIMARY KEY CHECK(length(id)=32),
  "line" TEXT CHECK(length("line")=32),
  "body" TEXT CHECK(length("body")=32),
  "percent" INTEGER CHECK("percent" BETWEEN 0 AND 10000),
  "amount" INTEGER CHECK("amount" BETWEEN -900000000000000 AND 900000000000000),
  "note" TEXT CHECK(length("note")<=2000),
  "rank" TEXT CHECK(length("rank")<=200)
) STRICT, WITHOUT ROWID;

CREATE TABLE "price_index"(
  id TEXT PRIMARY KEY CHECK(length(id)=32),
  "year" INTEGER CHECK("year" BETWEEN 1900 AND 2200),
  "rise" INTEGER CHECK("rise" BETWEEN -5000 AND 10000),
  "source" TEXT CHECK(length("source")<=300),
  "note" TEXT CHECK(length("note")<=2000),
  "rank" TEXT CHECK(length("rank")<=200)
) STRICT, WITHOUT ROWID;

CREATE TABLE "budget_frame"(
  id TEXT PRIMARY KEY CHECK(length(id)=32),
  "body" TEXT CHECK(length("body")=32),
  "year" INTEGER CHECK("year" BETWEEN 1900 AND 2200),
  "amount" INTEGER CHECK("amount" BETWEEN -900000000000000 AND 900000000000000),
  "source" TEXT CHECK(length("source")<=300),
  "note" TEXT CHECK(length("note")<=2000),
  "rank" TEXT CHECK(length("rank")<=200)
) STRICT, WITHOUT ROWID;

CREATE TABLE "grant"(
  id TEXT PRIMARY KEY CHECK(length(id)=32),
  "title" TEXT CHECK(length("title")<=300),
  "giver" TEXT CHECK(length("giver")=32),
  "purpose" TEXT CHECK(length("purpose")<=2000),
  "earmark" TEXT CHECK(length("earmark")<=2000),
  "state" TEXT CHECK("state" IN('PLANNED','APPLIED','AWARDED','REJECTED','CLOSED')),
  "applied" INTEGER CHECK("applied" BETWEEN -900000000000000 AND 900000000000000),
  "awarded" INTEGER CHECK("awarded" BETWEEN -900000000000000 AND 900000000000000),
  "applyBy" TEXT CHECK(date("applyBy") IS "applyBy"),
  "answerBy" TEXT CHECK(date("answerBy") IS "answerBy"),
  "awardedOn" TEXT CHECK(date("awardedOn") IS "awardedOn"),
  "useBy" TEXT CHECK(date("useBy") IS "useBy"),
  "reportBy" TEXT CHECK(date("reportBy") IS "reportBy"),
  "unclear" TEXT CHECK(length("unclear")<=1000),
  "source" TEXT CHECK(length("source")<=300),
  "note" TEXT CHECK(length("note")<=2000),
  "rank" TEXT CHECK(length("rank")<=200)
) STRICT, WITHOUT ROWID;

CREATE TABLE "grant_application"(
  id TEXT PRIMARY KEY CHECK(length(id)=32),
  "grant" TEXT CHECK(length("grant")=32),
  "body" TEXT CHECK(length("body")=32),
  "applicants" INTEGER CHECK("applicants" BETWEEN 0 AND 100000),
  "applied" INTEGER CHECK("applied" BETWEEN -900000000000000 AND 900000000000000),
  "atStart" INTEGER CHECK("atStart" BETWEEN -900000000000000 AND 900000000000000),
  "atCompletion" INTEGER CHECK("atCompletion" BETWEEN -900000000000000 AND 900000000000000),
  "paid" INTEGER CHECK("paid" BETWEEN -900000000000000 AND 900000000000000),
  "note" TEXT CHECK(length("note")<=2000),
  "rank" TEXT CHECK(length("rank")<=200)
) STRICT, WITHOUT ROWID;

CREATE TABLE "grant_use"(
  id TEXT PRIMARY KEY CHECK(length(id)=32),
  "grant" TEXT CHECK(length("grant")=32),
  "day" TEXT CHECK(date("day") IS "day"),
  "body" TEXT CHECK(length("body")=32),
  "measure" TEXT CHECK(length("measure")=32),
  "amount" INTEGER CHECK("amount" BETWEEN -900000000000000 AND 900000000000000),
  "text" TEXT CHECK(length("text")<=300),
  "note" TEXT CHECK(length("note")<=2000),
  "rank" TEXT CHECK(length("rank")<=200)
) STRICT, WITHOUT ROWID;

CREATE TABLE "agreement"(
  id TEXT PRIMARY KEY CHECK(length(id)=32),
  "number" TEXT CHECK(length("number")<=20),
  "body" TEXT CHECK(length("body")=32),
  "kind" TEXT CHECK("kind" IN('STIPEND','RECRUITMENT_GRANT','RECRUITMENT_POST','STUDY_SUPPORT')),
  "what" TEXT CHECK(length("what")<=300),
  "profession" TEXT CHECK(length("profession")=32),
  "measure" TEXT CHECK(length("measure")=32),
  "people" INTEGER CHECK("people" BETWEEN 0 AND 1000),
  "amount" INTEGER CHECK("amount" BETWEEN -900000000000000 AND 900000000000000),
  "boundFrom" TEXT CHECK(date("boundFrom") IS "boundFrom"),
  "boundMonths" INTEGER CHECK("boundMonths" BETWEEN 0 AND 240),
  "deadline" TEXT CHECK(date("deadline") IS "deadline"),
  "state" TEXT CHECK("state" IN('NOT_STARTED','RUNNING','FULFILLED','BROKEN')),
  "ended" TEXT CHECK(date("ended") IS "ended"),
  "repaid" INTEGER CHECK("repaid" BETWEEN -900000000000000 AND 900000000000000),
  "note" TEXT CHECK(length("note")<=2000),
  "rank" TEXT CHECK(length("rank")<=200)
) STRICT, WITHOUT ROWID;

CREATE TABLE "planned_conversion"(
  id TEXT PRIMARY KEY CHECK(length(id)=32),
  "rule" TEXT CHECK(length("rule")=32),
  "body" TEXT CHECK(length("body")=32),
  "year" INTEGER CHECK("year" BETWEEN 1900 AND 2200),
  "posts" INTEGER CHECK("posts" BETWEEN 0 AND 10000000),
  "mode" TEXT CHECK("mode" IN('SAME_POSTS','SAME_COST')),
  "fromProfession" TEXT CHECK(length("fromProfession")=32),
  "toProfession" TEXT CHECK(length("toProfession")=32),
  "unitCost" INTEGER CHECK("unitCost" BETWEEN -900000000000000 AND 900000000000000),
  "measure" TEXT CHECK(length("measure")=32),
  "note" TEXT CHECK(length("note")<=2000),
  "rank" TEXT CHECK(length("rank")<=200)
) STRICT, WITHOUT ROWID;

CREATE TABLE "tenure_rule"(
  id TEXT PRIMARY KEY CHECK(length(id)=32),
  "years" INTEGER CHECK("years" BETWEEN 0 AND 60),
  "amount" INTEGER CHECK("amount" BETWEEN -900000000000000 AND 900000000000000),
  "proportional" INTEGER CHECK("proportional" BETWEEN 0 AND 1),
  "adds" INTEGER CHECK("adds" BETWEEN 0 AND 1),
  "validFrom" TEXT CHECK(date("validFrom") IS "validFrom"),
  "validTo" TEXT CHECK(date("validTo") IS "validTo"),
  "source" TEXT CHECK(length("source")<=300),
  "note" TEXT CHECK(length("note")<=2000),
  "rank" TEXT CHECK(length("rank")<=200)
) STRICT, WITHOUT ROWID;

CREATE TABLE "tenure_band"(
  id TEXT PRIMARY KEY CHECK(length(id)=32),
  "body" TEXT CHECK(length("body")=32),
  "profession" TEXT CHECK(length("profession")=32),
  "asOf" INTEGER CHECK("asOf" BETWEEN 1900 AND 2200),
  "years" INTEGER CHECK("years" BETWEEN 0 AND 60),
  "count" INTEGER CHECK("count" BETWEEN 0 AND 100000),
  "position" INTEGER CHECK("position" BETWEEN 0 AND 20000),
  "note" TEXT CHECK(length("note")<=2000),
  "rank" TEXT CHECK(length("rank")<=200)
) STRICT, WITHOUT ROWID;

CREATE TABLE "rule_variant"(
  id TEXT PRIMARY KEY CHECK(length(id)=32),
  "title" TEXT CHECK(length("title")<=300),
  "proposedBy" TEXT CHECK(length("proposedBy")<=200),
  "rule" TEXT CHECK(length("rule")=32),
  "field" TEXT CHECK(length("field")<=60),
  "value" TEXT CHECK(length("value")<=300),
  "validFrom" TEXT CHECK(date("validFrom") IS "validFrom"),
  "note" TEXT CHECK(length("note")<=2000),
  "rank" TEXT CHECK(length("rank")<=200)
) STRICT, WITHOUT ROWID;

CREATE TABLE "account_code"(
  id TEXT PRIMARY KEY CHECK(length(id)=32),
  "kind" TEXT CHECK("kind" IN('FEE','LEAVE','SUPPLEMENT','STIPEND','REPLACEMENT','TRAVEL','VENUE','MATERIAL','LECTURER','OWN_TIME','GRANT','OTHER')),
  "body" TEXT CHECK(length("body")=32),
  "account" TEXT CHECK(length("account")<=30),
  "unit" TEXT CHECK(length("unit")<=30),
  "service" TEXT CHECK(length("service")<=30),
  "project" TEXT CHECK(length("project")<=30),
  "note" TEXT CHECK(length("note")<=2000),
  "rank" TEXT CHECK(length("rank")<=200)
) STRICT, WITHOUT ROWID;
