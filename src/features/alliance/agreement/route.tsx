import {
  href,
  memberGet,
  memberPost,
  notFound,
  page,
  redirect,
  type Answer,
  type MemberRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import {
  breadcrumbToHome,
  collaborationFor,
  collaborationWords,
  contextOf,
  currentMembers,
  listAnswering,
  may,
  nameOfCollaboration,
  nameOfMember,
  seatsFor,
  type Context,
} from '../../collaboration/index.ts'
import { isId } from '../../../kernel/ids.ts'
import { formatDay } from '../../../kernel/language.ts'
import { addresses } from '../addresses.ts'
import { findVersion, listVersions, type VersionHead } from '../queries.ts'
import { agreedOn, awaited, hasEnded, inForce, latest } from '../rules.ts'
import { allianceNotice } from '../notice.ts'
import { acceptVersion } from './accept-version.ts'
import { AgreementPage } from './page.tsx'
import { daysOf, instantDay, signaturesOf, textIn } from './presenter.ts'
import { VersionPage } from './version-page.tsx'
import { words } from './words.ts'

const nameOf = ({ members }: Context, lang: 'fr' | 'en', organizationId: string): string => {
  const found = members.find((one) => one.organizationId === organizationId)
  return found === undefined ? collaborationWords[lang].someOrganization : nameOfMember(found, lang)
}

const versionHref = ({ lang }: MemberRequest, id: string, number: number): string =>
  href(lang, addresses.agreementVersion, { id, number: String(number) })

async function show(request: MemberRequest): Promise<Answer> {
  const context = await collaborationFor(request, 'see')
  if (context === null) return notFound()
  const { lang, tx, formKeys } = request
  const { collaboration, members, seats } = context
  const { id } = collaboration
  const versions = await listVersions(tx, id)
  const standing = inForce(members, versions, request.today)
  const last = latest(versions)
  const agreed = agreedOn(members, versions)
  const ended = standing === null ? agreed : null
  const pending = last !== null && last.id !== agreed?.id ? last : null
  const people = await listAnswering(tx, id)
  const whole = async (head: VersionHead) => {
    const found = await findVersion(tx, id, head.number)
    if (found === null) throw new Error('a version of the list is not there')
    return { ...textIn(found, lang), signatures: signaturesOf(request, found, members, people) }
  }
  const accepting = seatsFor('accept', seats)
  return page(
    words[lang].title,
    <AgreementPage
      lang={lang}
      keys={formKeys}
      standing={
        standing && {
          number: standing.number,
          since: instantDay(standing.inForceAt ?? standing.at, request),
          ...(await whole(standing)),
          href: versionHref(request, id, standing.number),
        }
      }
      proposed={
        pending && {
          id: pending.id,
          number: pending.number,
          hash: pending.hash,
          proposedBy: nameOf(context, lang, pending.proposedById),
          on: instantDay(pending.at, request),
          ...(await whole(pending)),
          href: versionHref(request, id, pending.number),
          hasEnded: hasEnded(pending, request.today),
          accepting: awaited(members, pending)
            .filter(({ organizationId }) => accepting.includes(organizationId) && !hasEnded(pending, request.today))
            .map((one) => ({ organizationId: one.organizationId, name: nameOfMember(one, lang) })),
        }
      }
      ended={
        ended && {
          number: ended.number,
          on: formatDay(ended.endsOn ?? request.today, lang),
          href: versionHref(request, id, ended.number),
          reviewHref: href(lang, addresses.review, { id }),
        }
      }
      acceptAction={href(lang, addresses.accept, { id })}
      draftHref={may('edit', seats) ? href(lang, addresses.draft, { id }) : null}
      versions={versions.map(({ number, at }) => ({
        number,
        on: instantDay(at, request),
        href: versionHref(request, id, number),
      }))}
    />,
    { breadcrumb: breadcrumbToHome(lang, collaboration), notice: allianceNotice(request) },
  )
}

/** Only the latest version, once for each member, as it was read. */
async function accept(request: MemberRequest): Promise<Answer> {
  const context = await collaborationFor(request, 'accept')
  if (context === null) return notFound()
  const { lang, tx, form } = request
  const { id } = context.collaboration
  const here = href(lang, addresses.agreement, { id })
  const last = latest(await listVersions(tx, id))
  const member = currentMembers(context.members).find(
    ({ organizationId }) =>
      organizationId === form.first('organization') && seatsFor('accept', context.seats).includes(organizationId),
  )
  if (last === null || member === undefined || last.id !== form.first('version') || hasEnded(last, request.today))
    return redirect(here, 'alliance-old-version')
  const accepted = await acceptVersion(request, last, member, form.first('hash'))
  return redirect(here, accepted.ok ? 'alliance-accepted' : 'alliance-old-version')
}

function stateOf(
  { id }: VersionHead,
  {
    standing,
    agreed,
    versions,
  }: Readonly<Record<'standing' | 'agreed', VersionHead | null>> & { versions: VersionHead[] },
): 'in-force' | 'ended' | 'proposed' | 'former' {
  if (standing?.id === id) return 'in-force'
  if (agreed?.id === id) return 'ended'
  return latest(versions)?.id === id ? 'proposed' : 'former'
}

async function showVersion(request: MemberRequest): Promise<Answer> {
  const { lang, tx, who, params } = request
  const { id = '', number = '' } = params
  const context = await contextOf(request, id)
  const isMember = context !== null && may('see', context.seats)
  const found =
    /^\d{1,6}$/.test(number) && (context !== null || isId(id)) ? await findVersion(tx, id, Number(number)) : null
  if (found === null) return notFound()
  const versions = context === null ? [] : await listVersions(tx, id)
  const standing = context === null ? null : inForce(context.members, versions, request.today)
  const agreed = context === null ? null : agreedOn(context.members, versions)
  const isInvited = context !== null && may('read-proposal', context.seats) && standing?.id === found.id
  const isOwn = found.acceptances.some(({ organizationId }) => who.organizations.includes(organizationId))
  if (!isMember && !isInvited && !isOwn) return notFound()
  const people = context === null ? new Map<string, { name: string }>() : await listAnswering(tx, id)
  const name = context === null ? null : nameOfCollaboration(context.collaboration, lang)
  const shown =
    isMember || isInvited
      ? found
      : {
          ...found,
          acceptances: found.acceptances.filter(({ organizationId }) => who.organizations.includes(organizationId)),
        }
  const texts = (
    [
      ['fr', found.textFr],
      ['en', found.textEn],
    ] as const
  ).flatMap(([side, text]) => (text === null ? [] : [{ lang: side, text }]))
  return page(
    name === null ? words[lang].version(found.number) : words[lang].versionOf(found.number, name),
    <VersionPage
      lang={lang}
      name={isMember || isInvited ? name : null}
      number={found.number}
      state={stateOf(found, { standing, agreed, versions })}
      parties={
        isMember || isInvited
          ? currentMembers(context.members).map((one) => ({ name: nameOfMember(one, lang), sector: one.sector }))
          : []
      }
      today={formatDay(request.today, lang)}
      proposedBy={
        context === null ? collaborationWords[lang].someOrganization : nameOf(context, lang, found.proposedById)
      }
      on={instantDay(found.at, request)}
      since={found.inForceAt === null ? null : instantDay(found.inForceAt, request)}
      {...daysOf(found, lang)}
      hash={found.hash}
      texts={lang === 'fr' ? texts : texts.toReversed()}
      signatures={signaturesOf(request, shown, isMember ? context.members : [], people)}
    />,
    {
      islands: ['print'],
      breadcrumb: isMember
        ? [
            ...breadcrumbToHome(lang, context.collaboration),
            { label: words[lang].title, href: href(lang, addresses.agreement, { id }) },
          ]
        : [],
    },
  )
}

export const agreementRoutes: Route[] = [
  memberGet('alliance.agreement', addresses.agreement, show),
  memberPost('alliance.accept', addresses.accept, accept, { maxBytes: 20_000 }),
  memberGet('alliance.agreement-version', addresses.agreementVersion, showVersion),
]
