import { frameWords, Layout, SealedLayout, YouthLayout } from '../design/index.ts'
import type { Feature, FramePlaces, NavigationLink } from '../kernel/feature/index.ts'
import { href, type FrameLink, type FrameRequest, type PageAnswer } from '../kernel/http/index.ts'
import { otherLanguage, type Bilingual, type Language } from '../kernel/language.ts'
import { merged } from '../kernel/merged.ts'
import type { AssetNames } from '../kernel/serve-assets.ts'
import { words } from './words.ts'

/** What the frame needs to know of a request. */
type Framed = Pick<FrameRequest, 'lang' | 'path' | 'who' | 'csrf' | 'otherHref'> & {
  deps: Pick<FrameRequest['deps'], 'demo'>
}

/** What the frame shows of the features, put in order once. */
interface Declared {
  assets: AssetNames
  places: FramePlaces
  visitorLinks: Record<Language, FrameLink[]>
  memberLinks: Extract<NavigationLink, { for: 'member' }>[]
  footer: Record<Language, FrameLink[]>
  reach: Record<Language, { label: string; links: FrameLink[] } | null>
  /** What the band of a demonstration says under a path. */
  notices: { start: Bilingual; text: Bilingual }[]
}

/** Draws the frame around pages, with what the features declare of it. */
export function frameOf(
  features: readonly Feature[],
  assets: AssetNames,
): { frame: (request: Framed, answer: PageAnswer) => string; places: FramePlaces } {
  const declared = declaredBy(features, assets)
  return {
    places: declared.places,
    frame(request, answer) {
      if (answer.variant === 'sealed') return `<!doctype html>${sealedPage(request, answer, declared).toString()}`
      const draw = answer.variant === 'youth' || isYouthProblem(request, answer, declared) ? youthPage : standardPage
      return `<!doctype html>${draw(request, answer, declared).toString()}`
    },
  }
}

function declaredBy(features: readonly Feature[], assets: AssetNames): Declared {
  const links = features.flatMap(({ navigation = [] }) => navigation).toSorted((a, b) => a.order - b.order)
  const footer = features.flatMap((feature) => feature.footer ?? []).toSorted((a, b) => a.order - b.order)
  const visitors = links.filter((link) => link.for === 'visitor')
  const notices = features.flatMap(({ demoNotices = [] }) => demoNotices)
  const places: FramePlaces = merged(
    features.map(({ frame = {} }) => frame),
    'places of the frame',
  )
  return {
    assets,
    places,
    visitorLinks: inBoth((lang) => visitors.map(({ label, href: to }) => ({ label: label[lang], href: to(lang) }))),
    memberLinks: links.filter((link) => link.for === 'member'),
    reach: inBoth((lang) => reachIn(lang, places)),
    footer: inBoth((lang) => footer.map(({ label, href: to }) => ({ label: label[lang], href: to(lang) }))),
    notices: notices.flatMap(({ under, text }) =>
      under.map((address) => ({ start: inBoth((lang) => `/${lang}${address[lang].split('/:')[0] ?? ''}`), text })),
    ),
  }
}

const reachIn = (lang: Language, { reach }: FramePlaces) =>
  reach
    ? { label: reach.label[lang], links: reach.links.map((one) => ({ label: one.label[lang], href: one.href(lang) })) }
    : null

/** A page of young people that could not be shown tells as little as theirs. */
function isYouthProblem({ lang, path }: Framed, { quickExit }: PageAnswer, { places: { youth } }: Declared): boolean {
  return quickExit && youth !== undefined && isUnder(path, href(lang, youth))
}

const inBoth = <T,>(make: (lang: Language) => T): Record<Language, T> => ({ fr: make('fr'), en: make('en') })

const asset = (assets: AssetNames, name: string): string => `/assets/${assets[name] ?? name}`

function shared(request: Framed, { islands, formId }: Pick<PageAnswer, 'islands' | 'formId'>, { assets }: Declared) {
  const { lang, otherHref } = request
  const other = otherLanguage(lang)
  const own = request.path
  return {
    lang,
    script: islands.map((name) => asset(assets, `${name}.js`)),
    otherLanguage: {
      lang: other,
      label: words[lang].other,
      href: otherHref,
      ...(formId === null ? {} : { form: formId }),
    },
    alternates:
      lang === 'fr'
        ? { fr: own, en: otherHref.split('?')[0] ?? otherHref }
        : { fr: otherHref.split('?')[0] ?? otherHref, en: own },
    words: frameWords[lang],
  }
}

function standardPage(request: Framed, answer: PageAnswer, declared: Declared) {
  const { lang, who } = request
  const { home, signIn, signOut, account, exit, youth } = declared.places
  return (
    <Layout
      {...shared(request, who ? answer : leaving(answer), declared)}
      {...(who || !youth ? {} : { quiet: href(lang, youth) })}
      exit={!who && answer.quickExit && exit ? href(lang, exit) : null}
      title={answer.title}
      description={who || answer.secret ? null : answer.description}
      css={asset(declared.assets, 'app.css')}
      home={who && home ? href(lang, home) : `/${lang}`}
      nav={navigation(request, declared)}
      account={who && account ? { label: who.name, href: href(lang, account) } : null}
      signIn={!who && signIn ? { label: signIn.label[lang], href: href(lang, signIn.address) } : null}
      signOut={
        who && signOut ? { label: signOut.label[lang], href: href(lang, signOut.address), csrf: request.csrf } : null
      }
      breadcrumb={answer.breadcrumb}
      footer={declared.footer[lang]}
      reach={declared.reach[lang]}
      demo={demoBand(request, answer, declared)}
      notice={answer.notice}
      {...(who || answer.secret ? { robots: 'noindex' as const } : {})}
    >
      {answer.content}
    </Layout>
  )
}

/** A visitor's page lets a young person go from it: its script is there, whatever else the page needs. */
const leaving = (answer: PageAnswer): PageAnswer => ({ ...answer, islands: [...new Set([...answer.islands, 'exit'])] })

function youthPage(request: Framed, answer: PageAnswer, declared: Declared) {
  const { exit } = declared.places
  return (
    <YouthLayout
      {...shared(request, leaving(answer), declared)}
      css={asset(declared.assets, 'youth.css')}
      exit={exit ? href(request.lang, exit) : `/${request.lang}`}
      demo={demoBand(request, answer, declared)}
    >
      {answer.content}
    </YouthLayout>
  )
}

/** Nothing of who asks is in it, so that its bytes are the same for everyone. */
function sealedPage(request: Framed, answer: PageAnswer, declared: Declared) {
  return (
    <SealedLayout
      {...shared(request, answer, declared)}
      title={answer.title}
      css={asset(declared.assets, 'app.css')}
      home={`/${request.lang}`}
      demo={demoBand(request, answer, declared)}
    >
      {answer.content}
    </SealedLayout>
  )
}

/** What the demonstration says of a page: that all is invented, unless the feature whose page it is knows better. */
function demoBand({ lang, path, deps }: Framed, answer: PageAnswer, { places: { demo }, notices }: Declared) {
  if (!deps.demo || !demo) return null
  const known = answer.status < 400 && notices.find(({ start }) => isUnder(path, start[lang]))
  return { text: (known || demo).text[lang], href: demo.href, linkLabel: demo.linkLabel[lang] }
}

const isUnder = (path: string, start: string): boolean => path === start || path.startsWith(`${start}/`)

/** The links of the header; the one whose address is the longest start of the page's own is the current one. */
function navigation({ lang, who, path }: Framed, { visitorLinks, memberLinks }: Declared) {
  const links =
    who === null
      ? visitorLinks[lang]
      : memberLinks.flatMap(({ label, href: to }) => {
          const target = to(lang, who)
          return target === null ? [] : [{ label: label[lang], href: target }]
        })
  const matching = links.filter(({ href: target }) => isUnder(path, target))
  const current = matching.sort((a, b) => b.href.length - a.href.length)[0]
  return links.map((link) => ({ ...link, current: link === current }))
}
