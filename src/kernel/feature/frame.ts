import type { Address } from '../http/index.ts'
import type { Bilingual, Language } from '../language.ts'
import type { Who } from '../session.ts'

/** A link of the header. `order`: its place from the left, among tens. */
export type NavigationLink = { order: number; label: Bilingual } & (
  | { for: 'visitor'; href: (lang: Language) => string }
  /** null: it leads this person nowhere, and is not shown. */
  | { for: 'member'; href: (lang: Language, who: Who) => string | null }
)

/** A link of the footer. `order`: its place from the left, among tens. */
export interface FooterLink {
  order: number
  label: Bilingual
  href: (lang: Language) => string
}

/** A page that the home page leads to, for who comes to understand and to begin. `order`: its place from the top, among tens. */
export interface HomeLink {
  order: number
  label: Bilingual
  /** What one finds there, in a sentence. */
  text: Bilingual
  href: (lang: Language) => string
}

/** Where the frame of every page leads. */
export interface FramePlaces {
  /** First page of someone who signed in. */
  home?: Address<never>
  signIn?: { label: Bilingual; address: Address<never> }
  signOut?: { label: Bilingual; address: Address<never> }
  account?: Address<never>
  /** The way out of a page for young people. */
  exit?: Address<never>
  /** Where young people are: a link that leads there takes the place, in the history, of the page it stands on. */
  youth?: Address<never>
  /** Someone to reach, at the foot of every page: what to call and where to read more. */
  reach?: { label: Bilingual; links: readonly { label: Bilingual; href: (lang: Language) => string }[] }
  /** The band of a demonstration: what it says, unless a page says better, and where one becomes someone else. */
  demo?: { text: Bilingual; linkLabel: Bilingual; href: string }
}

/** What the band of a demonstration says on the pages that start with one of these addresses. */
export interface DemoNotice {
  under: readonly Address[]
  text: Bilingual
}
