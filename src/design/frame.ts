import type { Child } from 'hono/jsx'
import type { FrameLink } from '../kernel/http/answer.ts'
import type { Language } from '../kernel/language.ts'
import type { FrameWords } from './words.ts'

/** What the layout must know of the page, the person and the site. All words are ready to print. */
export interface FrameProps {
  lang: Language
  title: string
  /** For search engines, and where the address is sent: the page as it is shown there. Null or absent: nothing is said. */
  description?: string | null
  /** Address of the style sheet. */
  css: string
  /** Addresses of module scripts; none on core pages. */
  script?: string[]
  nav: (FrameLink & { current: boolean })[]
  account: FrameLink | null
  signOut: (FrameLink & { csrf: string }) | null
  signIn: FrameLink | null
  /** `form`: id of the page's form, whose fields go along. */
  otherLanguage: FrameLink & { lang: Language; form?: string }
  /** The page's addresses, for `hreflang`. */
  alternates: { fr: string; en: string }
  home: string
  breadcrumb: FrameLink[]
  footer: FrameLink[]
  /** Someone to reach, whatever the page. */
  reach?: { label: string; links: FrameLink[] } | null
  /** The way out at once, first on the page; null or absent: none. */
  exit?: string | null
  /** Path whose links take the place of the page in the history. */
  quiet?: string
  demo: { text: string; href: string; linkLabel: string } | null
  /** Something was just done: said once, at the top of the page. */
  notice?: { title: string; text: string } | null
  words: FrameWords
  robots?: 'noindex'
  children?: Child
}

/** What a youth page needs; `exit` is our own address that answers by leaving. */
export interface YouthFrameProps extends Pick<
  FrameProps,
  'lang' | 'css' | 'script' | 'otherLanguage' | 'alternates' | 'words' | 'children'
> {
  /** Neutral when absent, and neutral it must stay when given. */
  title?: string
  exit: string
  demo?: FrameProps['demo']
}

/** What a sealed page needs: nothing of the person. */
export interface SealedFrameProps extends Pick<
  FrameProps,
  'lang' | 'title' | 'css' | 'script' | 'otherLanguage' | 'alternates' | 'words' | 'home' | 'demo' | 'children'
> {}
