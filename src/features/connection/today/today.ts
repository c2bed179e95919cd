import { sql } from 'kysely'
import type { FeatureDigest, FeatureToday, TodayTask } from '../../../kernel/feature/index.ts'
import { href, type MemberRequest } from '../../../kernel/http/index.ts'
import { nameIn } from '../../../kernel/language.ts'
import { addresses } from '../addresses.ts'
import { isAnswered } from '../rules.ts'
import { listTieStates, type TieState } from './queries.ts'
import { words } from './words.ts'

/** To the lead of an organization: who says that they work with it, and the question of the year. */
export const today: FeatureToday = {
  tasks,
  organizationLinks: (lang, id) => [{ label: words[lang].link, href: href(lang, addresses.own, { id }) }],
}

const known = new WeakMap<MemberRequest, Promise<TieState[]>>()

/** Read once a request, however many organizations the person leads. */
function statesOf(request: MemberRequest): Promise<TieState[]> {
  const reading = known.get(request) ?? listTieStates(request.tx, request.who.led, request.today)
  known.set(request, reading)
  return reading
}

async function tasks(request: MemberRequest, organizationId: string): Promise<TodayTask[]> {
  const { lang } = request
  const t = words[lang]
  const state = (await statesOf(request)).find((one) => one.organizationId === organizationId)
  if (state === undefined) return []
  const id = organizationId
  const name = nameIn(state, lang)
  // Both come after listings to check: young people and those around them rely on what those say.
  const answer = {
    priority: 41,
    title: t.answer(state.waiting, name),
    hint: t.answerHint,
    href: href(lang, addresses.own, { id }),
  }
  const yearly = {
    priority: 42,
    title: t.yearly(name),
    hint: t.yearlyHint,
    href: href(lang, addresses.declare, { id }),
  }
  return [
    ...(state.waiting > 0 ? [answer] : []),
    ...(state.isKnown && !isAnswered(state.answeredOn, request.today) ? [yearly] : []),
  ]
}

interface Waiting {
  personId: string
  kind: 'answer' | 'yearly'
  organizationId: string
}

/** To who leads an organization, the same. */
export const digest: FeatureDigest = {
  order: 45,
  kinds: {
    answer: (lang, count) => words[lang].digestAnswer(count),
    yearly: (lang, count) => words[lang].digestYearly(count),
  },
  async waiting(tx, { people, today: day }) {
    const { rows } = await sql<Waiting>`
      select person_id as "personId", kind, organization_id as "organizationId"
      from sec.waiting_in_connections(${[...people]}::uuid[], ${day})`.execute(tx)
    return rows.map(({ personId, kind, organizationId: id }) => ({
      personId,
      kind,
      href: (lang) => href(lang, kind === 'yearly' ? addresses.declare : addresses.own, { id }),
    }))
  },
}
