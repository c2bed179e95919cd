import type { Child } from 'hono/jsx'
import type { FrameLink, MemberRequest } from '../http/index.ts'
import type { Language } from '../language.ts'

/** One thing that the lead of an organization can do today. */
export interface TodayTask {
  /** The lowest comes first; among tens, so that another feature's finds its place between two. */
  priority: number
  title: string
  hint: string
  href: string
}

/** Something that does not wait: late, carried by nobody, or by someone who has gone. */
export interface TodayAlert {
  kind: 'late' | 'nobody' | 'gone'
  /** What is wrong, in a few words: « 12 jours de retard ». */
  said: string
  title: string
  href: string
  /** Where, and who, when that is not clear by itself. */
  note: string | null
}

/** A line of the state of the instance. */
export interface InstanceRow {
  key: string
  value: string
  actions?: readonly FrameLink[]
}

/** What the other features say of the thing that a section is about. All of it is in words, or drawn. */
export interface TodayParts {
  /** The next things to do for an organization, from every feature, the most pressing first. */
  tasksOf: (organizationId: string) => Promise<Child>
  /** Where its lead can go from there. */
  linksOf: (organizationId: string) => readonly FrameLink[]
  panelsOf: (networkId: string) => Promise<Child[]>
  instanceRows: () => Promise<InstanceRow[]>
}

export interface TodaySection {
  /** Its place on the page. 10: own work, 20: own organizations, 30: what they carry out, 40: networks, 50: the instance. */
  order: number
  /** null: it does not concern this person. Sections are made at once: what they read waits for nothing. */
  show: (request: MemberRequest, parts: TodayParts) => Promise<Child | null>
}

/** What a feature says on the page of someone who signed in. */
export interface FeatureToday {
  /** The first lines of the page, those that weigh most first; where there are many, the last leads to the others. */
  alerts?: (request: MemberRequest) => Promise<TodayAlert[]>
  /** How many things of the person's own wait on the page besides: with none anywhere, it may say that nothing waits. */
  awaiting?: (request: MemberRequest) => Promise<number>
  sections?: readonly TodaySection[]
  /** Beside what awaits someone who works without leading; null: they do not. */
  besideWork?: (request: MemberRequest) => Promise<Child | null>
  /** Where they may look when nothing awaits them. */
  workHelp?: (lang: Language) => FrameLink
  /** What the lead of an organization can do for it. */
  tasks?: (request: MemberRequest, organizationId: string) => Promise<TodayTask[]>
  /** Where the lead of an organization can go for it. */
  organizationLinks?: (lang: Language, organizationId: string) => readonly FrameLink[]
  /** What a network's coordinator is told of it. */
  networkPanel?: (request: MemberRequest, networkId: string) => Promise<Child>
  /** What the operator is told of the instance; `order` among tens. */
  instanceRow?: { order: number; show: (request: MemberRequest) => Promise<InstanceRow> }
  /** Said in place of sections when none concerns the person. */
  whenNothing?: (request: MemberRequest) => Child
}
