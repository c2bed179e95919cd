export type { DemoMoment, DemoPerson, DemoRegion, DemoWorkplace, FeatureDemo } from './demo.ts'
export { defineFeature, inOrderOfNeeds, routesOfFeature, type Feature } from './feature.ts'
export type { DemoNotice, FooterLink, FramePlaces, NavigationLink } from './frame.ts'
export type { FeatureToday, InstanceRow, TodayParts, TodaySection, TodayTask } from './today.ts'
