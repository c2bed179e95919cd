import { addresses as identity } from '../features/identity/index.ts'
import { addresses as network } from '../features/network/index.ts'
import { addresses as plan } from '../features/plan/index.ts'
import { addresses as today } from '../features/today/index.ts'
import { addresses as welcome } from '../features/welcome/index.ts'
import { href, type FrameRequest, type PageAnswer } from '../kernel/http/index.ts'
import { otherLanguage } from '../kernel/language.ts'
import { frameWords, Layout, YouthLayout } from '../kernel/page/index.ts'
import type { AssetNames } from '../kernel/serve-assets.ts'
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
      footer={[
        { label: t.footer.promise, href: href(lang, welcome.promise) },
        { label: t.footer.privacy, href: href(lang, welcome.privacy) },
        { label: t.footer.accessibility, href: href(lang, welcome.accessibility) },
        { label: t.footer.openSource, href: href(lang, welcome.openSource) },
      ]}
      demo={deps.demo ? { text: t.demo.text, href: '/demo', linkLabel: t.demo.link } : null}
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

function navigation({ lang, who, path }: FrameRequest) {
  const { nav } = appMessages[lang]
  const link = (label: string, target: string) => ({
    label,
    href: target,
    current: path === target || path.startsWith(`${target}/`),
  })
  const planLinks = () => {
    const [organizationId] = [...(who?.led ?? []), ...(who?.organizations ?? [])]
    const [networkId] = who?.coordinated ?? []
    return [
      ...(organizationId ? [link(nav.plan, href(lang, plan.organizationPlan, { organizationId }))] : []),
      ...(networkId ? [link(nav.board, href(lang, plan.board, { networkId }))] : []),
    ]
  }
  if (who === null) {
    return [
      link(nav.help, href(lang, welcome.you)),
      link(nav.helping, href(lang, welcome.helping)),
      link(nav.organization, href(lang, welcome.forOrganizations)),
      link(nav.plan, href(lang, plan.catalogue)),
    ]
  }
  return [
    link(nav.today, href(lang, today.today)),
    ...planLinks(),
    ...(who.networks.length > 0 ? [link(nav.organizations, href(lang, network.organizations))] : []),
    ...(who.coordinated.length > 0 ? [link(nav.invitations, href(lang, network.invitations))] : []),
    ...(who.isOperator ? [link(nav.operator, href(lang, identity.instance))] : []),
  ]
}
