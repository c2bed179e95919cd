import { addresses as directory } from '../features/directory/index.ts'
import { addresses as hsds } from '../features/hsds/index.ts'
import { addresses as identity } from '../features/identity/index.ts'
import { addresses as network } from '../features/network/index.ts'
import { addresses as plan } from '../features/plan/index.ts'
import { addresses as today } from '../features/today/index.ts'
import { addresses as welcome } from '../features/welcome/index.ts'
import { href, type FrameRequest, type PageAnswer } from '../kernel/http/index.ts'
import { otherLanguage, type Language } from '../kernel/language.ts'
import type { Who } from '../kernel/session.ts'
import type { AssetNames } from '../kernel/serve-assets.ts'
import { frameWords, Layout, YouthLayout } from '../design/index.ts'
import { appMessages } from './messages.ts'

/** The whole HTML of a page: the frame, with what this person may reach, around the page's content. */
export function frame(request: FrameRequest, answer: PageAnswer, assets: AssetNames): string {
  const document =
    answer.variant === 'youth' ? youthPage(request, answer, assets) : standardPage(request, answer, assets)
  return `<!doctype html>${document.toString()}`
}

const asset = (assets: AssetNames, name: string): string => `/assets/${assets[name] ?? name}`

function shared(request: FrameRequest, answer: PageAnswer, assets: AssetNames) {
  const { lang, otherHref } = request
  const other = otherLanguage(lang)
  const own = request.path
  return {
    lang,
    script: answer.islands.map((name) => asset(assets, `${name}.js`)),
    otherLanguage: {
      lang: other,
      label: appMessages[lang].other,
      href: otherHref,
      ...(answer.formId === null ? {} : { form: answer.formId }),
    },
    alternates:
      lang === 'fr'
        ? { fr: own, en: otherHref.split('?')[0] ?? otherHref }
        : { fr: otherHref.split('?')[0] ?? otherHref, en: own },
    words: frameWords[lang],
  }
}

function standardPage(request: FrameRequest, answer: PageAnswer, assets: AssetNames) {
  const { lang, who, deps } = request
  const t = appMessages[lang]
  return (
    <Layout
      {...shared(request, answer, assets)}
      title={answer.title}
      css={asset(assets, 'app.css')}
      home={who ? href(lang, today.today) : `/${lang}`}
      nav={navigation(request)}
      account={who ? { label: t.account(who.name), href: href(lang, identity.account) } : null}
      signIn={who ? null : { label: t.signIn, href: href(lang, identity.signIn) }}
      signOut={who ? { label: t.signOut, href: href(lang, identity.signOut), csrf: request.csrf } : null}
      breadcrumb={answer.breadcrumb}
      footer={footers[lang]}
      demo={deps.demo ? { text: t.demo[demoBand(request)], href: '/demo', linkLabel: t.demo.link } : null}
      notice={answer.notice}
      {...(who || answer.secret ? { robots: 'noindex' as const } : {})}
    >
      {answer.content}
    </Layout>
  )
}

function youthPage(request: FrameRequest, answer: PageAnswer, assets: AssetNames) {
  const t = appMessages[request.lang]
  return (
    <YouthLayout
      {...shared(request, answer, assets)}
      css={asset(assets, 'youth.css')}
      exit={href(request.lang, welcome.leave)}
      demo={request.deps.demo ? { text: t.demo.youth, href: '/demo', linkLabel: t.demo.link } : null}
    >
      {answer.content}
    </YouthLayout>
  )
}

const footerLinks = (lang: Language) => {
  const { footer } = appMessages[lang]
  return [
    { label: footer.promise, href: href(lang, welcome.promise) },
    { label: footer.privacy, href: href(lang, welcome.privacy) },
    { label: footer.accessibility, href: href(lang, welcome.accessibility) },
    { label: footer.openData, href: href(lang, hsds.openData) },
    { label: footer.openSource, href: href(lang, welcome.openSource) },
  ]
}
const footers = { fr: footerLinks('fr'), en: footerLinks('en') }

const sheets = [directory.directory, directory.service, directory.organization, directory.list, hsds.openData]
const helpLines = [welcome.helping, welcome.parents]

/** What the demonstration says of a page: the shipped services and the help lines are real, whatever stands beside them. */
function demoBand({ lang, path }: FrameRequest): 'text' | 'lines' | 'directory' {
  const isUnder = (address: (typeof sheets)[number]): boolean => {
    const [start = ''] = address[lang].split('/:')
    return path === `/${lang}${start}` || path.startsWith(`/${lang}${start}/`)
  }
  if (sheets.some(isUnder)) return 'directory'
  return helpLines.some(isUnder) ? 'lines' : 'text'
}

/** The links of the header; the one whose address is the longest start of the page's own is the current one. */
function navigation({ lang, who, path }: FrameRequest) {
  const links = who === null ? visitorLinks(lang) : memberLinks(lang, who)
  const matching = links.filter(({ href: target }) => path === target || path.startsWith(`${target}/`))
  const current = matching.sort((a, b) => b.href.length - a.href.length)[0]
  return links.map((link) => ({ ...link, current: link === current }))
}

function visitorLinks(lang: Language) {
  const { nav } = appMessages[lang]
  return [
    { label: nav.help, href: href(lang, welcome.you) },
    { label: nav.helping, href: href(lang, welcome.helping) },
    { label: nav.directory, href: href(lang, directory.directory) },
    { label: nav.organization, href: href(lang, welcome.forOrganizations) },
    { label: nav.plan, href: href(lang, plan.catalogue) },
  ]
}

function memberLinks(lang: Language, who: Who) {
  const { nav } = appMessages[lang]
  const [organizationId] = [...who.led, ...who.organizations]
  const [networkId] = who.coordinated
  return [
    { label: nav.today, href: href(lang, today.today) },
    { label: nav.directory, href: href(lang, directory.directory) },
    ...(organizationId ? [{ label: nav.plan, href: href(lang, plan.organizationPlan, { organizationId }) }] : []),
    ...(networkId ? [{ label: nav.board, href: href(lang, plan.board, { networkId }) }] : []),
    ...(who.networks.length > 0 ? [{ label: nav.organizations, href: href(lang, network.organizations) }] : []),
    ...(who.coordinated.length > 0 ? [{ label: nav.invitations, href: href(lang, network.invitations) }] : []),
    ...(who.isOperator ? [{ label: nav.operator, href: href(lang, identity.instance) }] : []),
  ]
}
