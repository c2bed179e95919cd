export type { AnnouncingTable, CalendarQuestion, FeatureCalendar } from './calendar.ts'
export type { DemoMoment, DemoPerson, DemoRegion, DemoWorkplace, FeatureDemo } from './demo.ts'
export { digestOf, type DigestLine, type FeatureDigest } from './digest.ts'
export {
  defineFeature,
  holdingsOf,
  inOrderOfNeeds,
  routesOfFeature,
  type Feature,
  type FeatureJobs,
} from './feature.ts'
export type { DemoNotice, FooterLink, FramePlaces, HomeLink, NavigationLink } from './frame.ts'
export {
  holdingNeeds,
  type FeatureHoldings,
  type HandOnAnswers,
  type HandOnRefusal,
  type Holder,
  type Holding,
  type HoldingNeed,
  type Returning,
} from './holdings.ts'
export { panelsOf, type Panel, type PanelPlaces, type ShowPanels } from './panels.ts'
export { mostPressingFirst, nextTasks, tasksOfLead } from './next-tasks.ts'
export { personalRecords, type FeaturePersonalData, type PersonalReader, type PersonalRecord } from './personal-data.ts'
export { pagesAt, type SitemapPage } from './sitemap.ts'
export type { FeatureToday, InstanceRow, TodayAlert, TodayParts, TodaySection, TodayTask } from './today.ts'
