/** Strengths of a tie, from the least to the most. Source: shared/spec/connections.md. */
export const strengths = ['know', 'exchange', 'coordinate', 'integrate'] as const
export type Strength = (typeof strengths)[number]

/** What an organization says of another: a strength, or that there is no tie. Nothing said is neither: it is not known. */
export const sayings = ['none', ...strengths] as const
export type Saying = (typeof sayings)[number]

/** Kinds of evidenced ties. Referrals come when their totals exist, through the gate, from five up. */
export const tieKinds = ['partnership', 'activity', 'committee', 'interaction', 'training'] as const
export type TieKind = (typeof tieKinds)[number]

/** Which of the two networks, kept apart, one looks at. */
export const bases = ['both', 'declared', 'evidenced'] as const
export type Basis = (typeof bases)[number]

/** Who a snapshot is for: those who coordinate the network, or its members, once it is published. */
export const audiences = ['coordination', 'members'] as const
export type Audience = (typeof audiences)[number]

/** How long ago the two last exchanged: up to 6 months, up to 12, more; `unknown`: no exchange is known. */
export const freshnesses = ['recent', 'ageing', 'dormant', 'unknown'] as const
export type Freshness = (typeof freshnesses)[number]

/** Days are ISO (`2026-12-01`) in the instance’s time zone; months are `2026-12`. */
export interface NetOrganization {
  id: string
  name: { fr: string; en: string }
  /** Code of content/sectors.json. */
  sector: string
  /** Codes of regions, in order; the first is where it is drawn; empty: it said none. */
  regions: readonly string[]
  /** First day in the network. */
  since: string
  /** Last day it answered the yearly question about its ties; null: never. In a Net: as it was known on its day. */
  answeredOn: string | null
  /** Every day it answered, in order; absent: `answeredOn` alone. What coverage on a day gone by is counted from. */
  answers?: readonly string[]
  /** Actions of the plan that it adopted and that run. */
  actions: readonly string[]
  /** Needs that its services of the directory meet. */
  needs: readonly string[]
}

/** What one of the two said, from when to when. */
export interface Said {
  by: 'a' | 'b'
  /** `hidden`: it says that there is a tie; its strength is not shown to this reader. */
  says: Saying | 'hidden'
  from: string
  /** First day it no longer stood; null: it stands. */
  until: string | null
}

/** What the log shows of the two in one month, or in months one after the other. */
export interface Seen {
  kind: TieKind
  month: string
  /** Last month of a run in which nothing else began, and it is the same; absent: that month alone. */
  until?: string
  /** Records. */
  times: number
  /** Sum over these records of 1 ÷ (organizations − 1). */
  weight: number
  /** Of these, those that began in the (first) month: one that lasts is in every month, and is counted once. Absent: all. */
  begun?: { times: number; weight: number }
}

/** Two organizations, by their places in `organizations`; `a` < `b`. */
export interface NetPair {
  a: number
  b: number
  said: readonly Said[]
  seen: readonly Seen[]
}

/** What a job keeps of one network for one audience. `organizations` by id, `pairs` by a, then b. */
export interface NetBody {
  organizations: readonly NetOrganization[]
  pairs: readonly NetPair[]
}

/** What the pages read. */
export interface NetSnapshot {
  networkId: string
  audience: Audience
  /** Instant it was made. */
  madeAt: Date
  /** Day it tells of. */
  day: string
  body: NetBody
  measures: unknown
  layout: unknown
}

/** A tie of a net on a day, as a page shows it. `a` and `b` are ids, `a` < `b`. */
export interface Tie {
  a: string
  b: string
  /** Who says that there is a tie: both, one of them, or they say otherwise (one « none »); null: nobody says anything. */
  declared: 'both' | 'a' | 'b' | 'otherwise' | null
  /** The lesser of the two where both say; null: not said, or not shown to this reader. */
  declaredStrength: Strength | null
  /** What the log shows within the window; null: nothing logged, which is not « no tie ». */
  evidenced: {
    strength: Strength
    kinds: readonly TieKind[]
    times: number
    weight: number
    firstMonth: string
    lastMonth: string
  } | null
  /** Strength to draw: the evidenced, else the declared one; null: a tie of a strength that is not shown. */
  strength: Strength | null
  /** Month of the last exchange known, whatever the window; null: none known. */
  lastMonth: string | null
  freshness: Freshness
}

/** A network on a day: what is left by the filters. */
export interface Net {
  day: string
  organizations: readonly NetOrganization[]
  /** A tie is here when one of the two says so and the other does not deny it, or when the log shows it, by `basis`. */
  ties: readonly Tie[]
  coverage: { answered: number; of: number }
}

/** What the address asks to see. Empty lists: all. */
export interface NetFilter {
  basis: Basis
  sectors: readonly string[]
  regions: readonly string[]
  kinds: readonly TieKind[]
  /** Months looked back for evidence: 12 unless told. */
  months: 6 | 12 | 24 | 36
  action: string | null
  need: string | null
}

/** The four kinds of lines that coordinators work on, and what hangs by one. */
export const gapKinds = [
  'sector-missing',
  'sectors-apart',
  'region-alone',
  'same-action',
  'one-organization',
  'one-office',
  'would-join',
] as const
export type GapKind = (typeof gapKinds)[number]
