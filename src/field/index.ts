export { AnswerForm, type AnswerFormProps } from './agreement/answer-form.tsx'
export {
  agreementsNeeded,
  answerKinds,
  answersAfter,
  refuseWithoutAgreement,
  tallyOf,
  type AgreementRefusal,
  type AnswerKind,
  type Tally,
} from './agreement/answers.ts'
export { refuseAnswer } from './agreement/refuse-answer.ts'
export { Standings, standingsOf, type OrganizationStanding } from './agreement/standings.tsx'
export { words as agreementWords } from './agreement/words.ts'
export { Completion, CompletionCell } from './completion/completion.tsx'
export { completionSteps, percent, type CompletionStep } from './completion/completion-steps.ts'
export { PlanCloth, type PlanClothColumn } from './completion/plan-cloth.tsx'
export {
  editionOf,
  gated,
  release,
  releaseAnswers,
  releaseShare,
  thresholdsOf,
  type Cell,
  type Edition,
  type Figures,
  type Fraction,
  type Gated,
  type Margin,
  type Passed,
  type Release,
  type Thresholds,
} from './disclosure/index.ts'
export { clockTime } from './hours/clock-time.ts'
export { openState, type OpenState } from './hours/open-state.ts'
export { openTimes, readTime, stretchAround, zoneOf, type Hours, type OpenTimes } from './hours/open-times.ts'
export {
  dayWords,
  weekdayName,
  weekInWords,
  whenCloses,
  whenOpens,
  writeTime,
  type ClockReader,
} from './hours/presenter.ts'
export { recurrenceOf, weekdayCodes, type Recurrence } from './hours/recurrence.ts'
export type { HoursSchedule } from './hours/schedule.ts'
export { weekHours, type DayHours } from './hours/week-hours.ts'
export { checkNote, checkPublicText, type NoteProblem } from './notes/note-check.ts'
export type { NamingKind } from './notes/naming.ts'
export { scanForPeople } from './notes/scan.ts'
export { PersonReach } from './people/person-reach.tsx'
export { noWorkPhone, type WorkPhone } from './people/work-phone.ts'
export { isRegion, regionCodes, regionName, regionNames, regions } from './regions/regions.ts'
export { SectorLabel } from './sectors/sector-label.tsx'
export { SectorThread } from './sectors/sector-thread.tsx'
export { SectorThreads } from './sectors/sector-threads.tsx'
export { sectorCodes, sectorName, sectorOf, sectors, type SectorCode } from './sectors/sectors.ts'
export { threadPattern } from './sectors/thread-patterns.tsx'
export { SmallCloth } from './weave/small-cloth.tsx'
export { SourceList } from './sources/source-list.tsx'
export { sourceOf, sources } from './sources/sources.ts'
export { Weave } from './weave/weave.tsx'
export { isWorkday, weekdayOf } from './workdays/workdays.ts'
