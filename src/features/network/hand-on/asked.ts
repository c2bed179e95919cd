import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type {
  FeatureHoldings,
  HandOnAnswers,
  HandOnRefusal,
  Holder,
  Holding,
  HoldingNeed,
} from '../../../kernel/feature/index.ts'
import type { FormBody, MemberRequest } from '../../../kernel/http/index.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import { canHold, refuseTaker, type TakerRefusal } from '../rules.ts'

/** Someone who could take over, and what they may hold. */
export interface Colleague {
  personId: string
  name: string
  does: HoldingNeed
}

/** All that a person holds in a place, and who could take it. */
export interface Asked {
  holder: Holder
  holdings: readonly Holding[]
  /** The holder left out. */
  colleagues: readonly Colleague[]
  /** What the holder may still hold there afterwards; null: they go. */
  keeps: HoldingNeed | null
  /** What was shown, as one number: it is another one when the person holds something else, or no longer something. */
  seen: number
}

/** Field of who takes what nobody was named for. */
export const restField = 'rest'
/** The answer for what stays with the person. */
export const staysValue = 'stays'

/** @param version of the holder's place: what they may do there is part of what was shown */
export async function askedOf(
  request: MemberRequest,
  declared: readonly FeatureHoldings[],
  { holder, colleagues, keeps, version }: Pick<Asked, 'holder' | 'colleagues' | 'keeps'> & { version: number },
): Promise<Asked> {
  const holdings: Holding[] = []
  for (const { list } of declared) holdings.push(...(await list(request, holder)))
  const shown = [version, ...holdings.map(({ field }) => field).toSorted()].join(' ')
  return {
    holder,
    holdings,
    colleagues: colleagues.filter(({ personId }) => personId !== holder.personId),
    keeps,
    seen: createHash('sha256').update(shown).digest().readUInt32BE() >>> 1,
  }
}

/** Whether a thing may stay with the person. */
export const mayStay = ({ keeps }: Pick<Asked, 'keeps'>, { needs }: Pick<Holding, 'needs'>): boolean =>
  canHold(keeps, needs)

/** Who may take a thing. */
export const takersOf = (
  { colleagues }: Pick<Asked, 'colleagues'>,
  { needs }: Pick<Holding, 'needs'>,
): readonly Colleague[] => colleagues.filter(({ does }) => canHold(does, needs))

/** Things for which a person is to be named, or nobody. */
export const toColleagues = ({ holdings }: Pick<Asked, 'holdings'>): Holding[] =>
  holdings.filter(({ goesTo }) => goesTo === 'colleague')

/** What one who takes everything left must be able to hold; null: the page does not offer it, for so few things. */
export function needOfRest(asked: Asked): HoldingNeed | null {
  const must = toColleagues(asked).filter((one) => !mayStay(asked, one))
  if (must.length < 2) return null
  return must.some(({ needs }) => needs === 'lead') ? 'lead' : 'work'
}

/** Fields of the form, in the order of the page. */
export const handOnNames = (asked: Asked): string[] => [
  ...asked.holdings.flatMap(({ field, goesTo }) => (goesTo === 'leads' ? [] : [field])),
  ...(needOfRest(asked) === null ? [] : [restField]),
]

/** What was answered; a field that names someone who cannot take the thing is a problem. */
export function readAnswers(
  form: Pick<FormBody, 'first'>,
  asked: Asked,
): { answers: HandOnAnswers; problems: Record<string, TakerRefusal> } {
  const answers = new Map<string, string>()
  const problems: Record<string, TakerRefusal> = {}
  const { personId } = asked.holder
  for (const holding of asked.holdings) {
    const { field, goesTo } = holding
    if (goesTo === 'leads') continue
    const typed = form.first(field)
    if (goesTo !== 'colleague') {
      const answer = goesTo.find(({ value }) => value === typed) ?? goesTo[0]
      if (answer && answer.value !== staysValue) answers.set(field, answer.value)
      continue
    }
    if (mayStay(asked, holding) && (typed === staysValue || typed === '')) continue
    const rest = typed === '' ? form.first(restField) : ''
    const taker = typed || rest
    const takers = takersOf(asked, holding).map((one) => one.personId)
    const refusal = taker === '' ? null : refuseTaker(personId, takers, taker)
    if (refusal !== null) problems[rest === '' ? field : restField] = refusal
    answers.set(field, taker)
  }
  return { answers, problems }
}

/**
 * Hands everything on, feature by feature. The first that refuses refuses the whole: what the others did is taken back, so
 * that the page shown again says what stands.
 */
export async function handAllOn(
  request: MemberRequest,
  declared: readonly FeatureHoldings[],
  { holder }: Pick<Asked, 'holder'>,
  answers: HandOnAnswers,
): Promise<Result<void, HandOnRefusal>> {
  await sql`savepoint hand_on`.execute(request.tx)
  for (const { handOn } of declared) {
    const handed = await handOn(request, holder, answers)
    if (handed.ok) continue
    await sql`rollback to savepoint hand_on`.execute(request.tx)
    return err(handed.refusal)
  }
  return ok(undefined)
}
