import { dayOf, type Day } from '../../../kernel/clock.ts'
import { href, withQuery, type MemberRequest } from '../../../kernel/http/index.ts'
import { formatDay, nameIn, type Language } from '../../../kernel/language.ts'
import { leads, worksAt } from '../../../kernel/rights.ts'
import { regionName } from '../../../field/index.ts'
import { listMemberOrganizations } from '../../network/index.ts'
import { addresses, changeHref, protocolHref } from '../addresses.ts'
import { awaitingAnswer } from '../awaiting.ts'
import type { Adopter, Adoption, Article, Change, Reader, Version } from '../model.ts'
import { canDo, type ProtocolContext } from '../protocol-context.ts'
import { listAdopters, listAdoptions, listAnswers, listArticles, listOpenChanges, listVersions } from '../queries.ts'
import { isResumable } from '../rules.ts'
import { authorOf, languagesOf, nameOf, textOf, titleOf, type SpokenText } from '../said.ts'
import { inTranslation, type TranslatedArticle } from '../translate/model.ts'
import { listTranslatedArticles, listTranslations, listWaitingTranslations } from '../translate/queries.ts'
import { readArticles } from '../write/read-articles.ts'
import type { ProtocolActs, ProtocolPageProps } from './page.tsx'
import type { PartyStanding } from './party-standings.tsx'
import { hasSaidRead, listReaders } from './say-read.ts'

/** What an address may ask for: `?version=2`; the newest when it is none of the protocol’s. */
const askedVersion = (versions: readonly Version[], query: URLSearchParams): Version | null =>
  versions.find(({ number }) => String(number) === query.get('version')) ?? versions[0] ?? null

/** All that the page of a protocol says, as the person may know it. */
export async function presentProtocol(request: MemberRequest, context: ProtocolContext): Promise<ProtocolPageProps> {
  const { tx, lang, deps, query, formKeys } = request
  const { protocol, state } = context
  const day = (instant: Date) => formatDay(dayOf(instant, deps.timeZone), lang)
  const versions = await listVersions(tx, protocol.id)
  const shown = askedVersion(versions, query)
  const isNewest = shown?.id === protocol.newest?.id
  const reading = shown === null ? null : await translationFor(request, context, shown)
  const [original, adoptions, adopters, changes, members] = await Promise.all([
    shown === null ? draftArticles(context) : listArticles(tx, shown.id),
    listAdoptions(tx, protocol.id),
    listAdopters(tx, [protocol.id]),
    listOpenChanges(tx, isNewest ? [protocol.id] : []),
    listMemberOrganizations(tx, protocol.networkId),
  ])
  const articles = reading?.articles === undefined ? original : inTranslation(original, reading.articles, lang)
  const answers = await listAnswers(
    tx,
    changes.map(({ id }) => id),
  )
  const awaiting = new Set(
    awaitingAnswer(request.who, { seats: context.seats, adopters, changes, answers }).map(({ change }) => change.id),
  )
  const parts = { isNewest, adoptions, adopters, articles, changes }
  return {
    lang,
    keys: formKeys,
    protocol,
    name: reading?.name ?? nameOf(protocol, lang),
    translation: reading?.said ?? null,
    translationWaits: (await listWaitingTranslations(tx, [protocol.networkId], request.who.personId)).some(
      ({ protocolId }) => protocolId === protocol.id,
    ),
    state,
    mechanism: protocol.mechanism,
    author: authorOf(protocol, lang),
    shown: shown && { id: shown.id, number: shown.number, issuedOn: day(shown.issuedAt) },
    newest:
      isNewest || !protocol.newest ? null : { number: protocol.newest.number, href: protocolHref(lang, protocol) },
    articles: articles.map((one) => articleShown(request, context, one, parts)),
    changes: changes.map((change) => ({
      kind: change.kind,
      said: titleOf(
        change.kind === 'remove' ? (articles.find(({ id }) => id === change.articleId) ?? change) : change,
        lang,
      ),
      by: authorOf(change, lang),
      href: changeHref(lang, change),
      isAwaiting: awaiting.has(change.id),
    })),
    versions: versions.map(({ number, issuedAt }) => ({
      number,
      day: day(issuedAt),
      href: withQuery(protocolHref(lang, protocol), { version: String(number) }),
      compareHref:
        number === 1
          ? null
          : withQuery(href(lang, addresses.compare, { id: protocol.id }), {
              from: String(number - 1),
              to: String(number),
            }),
    })),
    progress: protocol.newest && progressOf(context, { ...parts, members: members.length }),
    own: isNewest && state === 'issued' ? ownStandings(request, context, adoptions) : [],
    regions: isNewest && canDo('adopt-region', context) ? regionStandings(request, context, adoptions) : [],
    ...(await readingsOf(request, context, { ...parts, day })),
    acts: actsOf(lang, context, isNewest),
  }
}

/** The confirmed translation of a version into the language of the page, unless the original is asked for (`?original=1`); null: none. */
async function translationFor(
  { tx, lang, query, deps }: MemberRequest,
  { protocol }: ProtocolContext,
  shown: Version,
): Promise<{
  said: NonNullable<ProtocolPageProps['translation']>
  name?: SpokenText
  articles?: TranslatedArticle[]
} | null> {
  if (languagesOf(protocol, lang).includes(lang)) return null
  const found = (await listTranslations(tx, shown.id, lang)).find(({ confirmedAt }) => confirmedAt !== null)
  if (!found?.confirmedAt) return null
  const isRead = query.get('original') !== '1'
  const version = String(shown.number)
  const said = {
    by: authorOf(found, lang),
    confirmedBy: authorOf(
      {
        organizationId: found.confirmedById,
        organizationFr: found.confirmedByFr,
        organizationEn: found.confirmedByEn,
      },
      lang,
    ),
    on: formatDay(dayOf(found.confirmedAt, deps.timeZone), lang),
    isRead,
    otherHref: withQuery(protocolHref(lang, protocol), { version, original: isRead ? '1' : null }),
  }
  return isRead
    ? { said, name: { text: found.name, lang }, articles: await listTranslatedArticles(tx, found.id) }
    : { said }
}

interface Parts {
  isNewest: boolean
  adoptions: readonly Adoption[]
  adopters: readonly Adopter[]
  articles: readonly Article[]
  changes: readonly Change[]
}

/** A draft as it would come out. */
function draftArticles({ protocol }: ProtocolContext): Article[] {
  const read = readArticles(protocol)
  return read.ok ? read.value.map((said, index) => ({ ...said, id: String(index), number: index + 1 })) : []
}

function articleShown(
  { lang }: MemberRequest,
  context: ProtocolContext,
  article: Article,
  { changes, isNewest }: Parts,
) {
  const change = changes.find(({ articleId }) => articleId === article.id)
  const propose = href(lang, addresses.propose, { id: context.protocol.id })
  return {
    number: article.number,
    title: titleOf(article, lang),
    text: textOf(article, lang),
    changeHref: change ? changeHref(lang, change) : null,
    proposeHref: isNewest && canDo('propose', context) ? withQuery(propose, { article: article.id }) : null,
  }
}

function progressOf({ protocol }: ProtocolContext, { adoptions, adopters, members }: Parts & { members: number }) {
  const newest = protocol.newest?.number ?? 0
  const regions = adoptions.filter(
    ({ regionCode, untilDay, isPresent }) => regionCode && untilDay === null && isPresent,
  )
  const count = (all: readonly { number: number }[], of: number) => ({
    newest: all.filter(({ number }) => number === newest).length,
    earlier: all.filter(({ number }) => number < newest).length,
    of,
  })
  return { organizations: count(adopters, members), regions: count(regions, protocol.regionCodes.length) }
}

function ownStandings(request: MemberRequest, context: ProtocolContext, adoptions: readonly Adoption[]) {
  const { lang, who } = request
  return context.seats.map(({ organizationId, organizationFr, organizationEn }) =>
    standingOf(request, context, {
      value: organizationId,
      name: nameIn({ nameFr: organizationFr, nameEn: organizationEn }, lang),
      canMove: leads(who, organizationId),
      adoptions: adoptions.filter((one) => one.organizationId === organizationId),
    }),
  )
}

const regionStandings = (request: MemberRequest, context: ProtocolContext, adoptions: readonly Adoption[]) =>
  context.protocol.regionCodes.map((code) =>
    standingOf(request, context, {
      value: code,
      name: regionName(code, request.lang),
      canMove: true,
      adoptions: adoptions.filter(({ regionCode }) => regionCode === code),
    }),
  )

function standingOf(
  { lang, deps }: MemberRequest,
  { protocol }: ProtocolContext,
  party: { value: string; name: string; canMove: boolean; adoptions: readonly Adoption[] },
): PartyStanding {
  const day = (one: Day) => formatDay(one, lang)
  const { canMove, adoptions } = party
  const stands = adoptions.find(({ untilDay }) => untilDay === null) ?? null
  const now = deps.clock.now()
  const ended = adoptions.find((one) => isResumable(one, { now, stands: stands !== null })) ?? null
  return {
    value: party.value,
    name: party.name,
    works: stands && {
      number: stands.number,
      since: day(stands.fromDay),
      isNewest: stands.versionId === protocol.newest?.id,
    },
    canAdopt: canMove,
    endHref: stands && canMove ? href(lang, addresses.end, { id: stands.id }) : null,
    resume:
      ended?.untilDay && canMove
        ? { action: href(lang, addresses.resume, { id: ended.id }), endedOn: day(ended.untilDay) }
        : null,
  }
}

async function readingsOf(
  request: MemberRequest,
  { protocol, state }: ProtocolContext,
  { isNewest, adopters, day }: Parts & { day: (instant: Date) => string },
): Promise<Pick<ProtocolPageProps, 'readings' | 'sayRead'>> {
  const { tx, who, lang } = request
  const own = adopters.filter(({ id }) => worksAt(who, id))
  if (!isNewest || state !== 'issued' || protocol.newest === null || own.length === 0)
    return { readings: [], sayRead: null }
  const organizations = own.map(({ id }) => id)
  const versionId = protocol.newest.id
  const [readers, said] = await Promise.all([
    listReaders(tx, who.personId, { versionId, organizations }),
    hasSaidRead(request, versionId, organizations),
  ])
  const of = (one: Adopter): Reader[] => readers.filter(({ organizationId }) => organizationId === one.id)
  return {
    readings: own
      .filter((one) => of(one).length > 0)
      .map((one) => ({
        organization: nameIn(one, lang),
        read: of(one).flatMap(({ name, readOn }) => (readOn === null ? [] : [{ name, on: day(readOn) }])),
        notYet: of(one).flatMap(({ name, readOn }) => (readOn === null ? [name] : [])),
      })),
    sayRead: said ? null : href(lang, addresses.read, { id: protocol.id }),
  }
}

function actsOf(lang: Language, context: ProtocolContext, isNewest: boolean): ProtocolActs {
  const { protocol } = context
  const at = (address: typeof addresses.edit, may: boolean) => (may ? href(lang, address, { id: protocol.id }) : null)
  return {
    edit: at(addresses.edit, canDo('write', context)),
    issueFirst: at(addresses.firstVersion, canDo('issue-first', context)),
    issue: at(addresses.newVersion, isNewest && canDo('issue', context)),
    setAside: at(addresses.setAside, canDo('abandon', context) || canDo('retire', context)),
    takeUp: at(addresses.takeUp, canDo('take-up', context) || canDo('bring-back', context)),
    propose: at(addresses.propose, isNewest && canDo('propose', context)),
    translate: at(
      addresses.translate,
      isNewest && canDo('translate', context) && languagesOf(protocol, lang).length === 1,
    ),
    adopt: at(addresses.adopt, canDo('adopt', context)),
    adoptRegion: at(addresses.adoptRegion, canDo('adopt-region', context)),
    matrix: at(addresses.matrix, protocol.newest !== null),
  }
}
