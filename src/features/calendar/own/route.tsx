import { takingRoutes, type Taking } from '../../../design/index.ts'
import {
  href,
  memberGet,
  memberPost,
  noticeIn,
  page,
  redirect,
  type Answer,
  type FrameLink,
  type MemberRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { accountCrumbs } from '../../identity/index.ts'
import { addresses } from '../addresses.ts'
import { endAddress, makeAddress, renewAddress } from './make-address.ts'
import { MadeAddressPage, OwnPage } from './page.tsx'
import { findOwnFeed } from './queries.ts'
import { words } from './words.ts'

const ownHref = (lang: Language): string => href(lang, addresses.own)
const crumbs = (lang: Language): FrameLink[] => accountCrumbs(lang, { label: words[lang].title, href: ownHref(lang) })

async function show({ lang, tx, who, formKeys, deps, notice }: MemberRequest): Promise<Answer> {
  const t = words[lang]
  const said = noticeIn(t.notices, notice)
  return page(
    t.title,
    <OwnPage
      lang={lang}
      keys={formKeys}
      feed={await findOwnFeed(tx, who.personId)}
      makeHref={ownHref(lang)}
      renewHref={href(lang, addresses.renew)}
      endHref={href(lang, addresses.end)}
      timeZone={deps.timeZone}
    />,
    { breadcrumb: accountCrumbs(lang), notice: said === null ? null : { title: t.noticeTitle, text: said } },
  )
}

function madePage({ lang, deps }: MemberRequest, token: string): Answer {
  const url = `${deps.baseUrl}${href(lang, addresses.ownFeed, { token })}`
  const content = <MadeAddressPage lang={lang} url={url} backHref={ownHref(lang)} />
  return page(words[lang].made.title, content, {
    breadcrumb: crumbs(lang),
    islands: ['copy'],
    secret: true,
    headers: { 'cache-control': 'no-store' },
  })
}

/** Sent twice, the second finds the address made, and leaves it as it is. */
async function make(request: MemberRequest): Promise<Answer> {
  const token = await makeAddress(request.tx, request.who.personId)
  return token === null ? redirect(ownHref(request.lang), 'calendar-made') : madePage(request, token)
}

const asking =
  (which: 'renewing' | 'ending') =>
  async ({ lang, tx, who }: MemberRequest): Promise<Taking | Answer> => {
    if ((await findOwnFeed(tx, who.personId)) === null) return redirect(ownHref(lang))
    const { title, lost, back, act } = words[lang][which]
    return { kind: 'taking', title, lost: [lost], back, act, cancelHref: ownHref(lang), breadcrumb: crumbs(lang) }
  }

async function renew(request: MemberRequest): Promise<Answer> {
  const token = await renewAddress(request.tx, request.who.personId)
  return token === null ? redirect(ownHref(request.lang)) : madePage(request, token)
}

async function end({ lang, tx, who }: MemberRequest): Promise<Answer> {
  await endAddress(tx, who.personId)
  return redirect(ownHref(lang), 'calendar-ended')
}

export const ownRoutes: readonly Route[] = [
  memberGet('calendar.own', addresses.own, show),
  memberPost('calendar.make', addresses.own, make, { once: false }),
  ...takingRoutes({
    asked: 'calendar.renewing',
    done: 'calendar.renew',
    address: addresses.renew,
    ask: asking('renewing'),
    take: renew,
    once: false,
  }),
  ...takingRoutes({
    asked: 'calendar.ending',
    done: 'calendar.end',
    address: addresses.end,
    ask: asking('ending'),
    take: end,
  }),
]
