import type { MemberRequest } from '../../../kernel/http/index.ts'
import { actionNames, type GapsContext } from '../gaps/gaps-context.ts'
import type { Gap } from '../gaps/find-gaps.ts'
import { lineOf } from '../gaps/presenter.ts'
import { contactAddresses } from '../gaps/queries.ts'
import { words as ofGaps } from '../gaps/words.ts'
import type { GapKind } from '../model.ts'
import type { NextStep } from './page.tsx'

const most = 3
/** What can break comes before what could be. */
const order: readonly GapKind[] = [
  'one-organization',
  'sector-missing',
  'sectors-apart',
  'same-action',
  'region-alone',
  'would-join',
  'one-office',
]

/** Three things to strengthen, of three kinds where there are so many: the first of each in the order of its list. */
export function firstGaps(gaps: readonly Gap[]): Gap[] {
  const firsts = order.flatMap((kind) => gaps.find((gap) => gap.kind === kind) ?? [])
  const rest = gaps.filter((gap) => !firsts.includes(gap))
  return [...firsts, ...rest].slice(0, most)
}

/** The same, with their reason and what to do first. */
export async function nextSteps(
  { lang, tx, who }: MemberRequest,
  context: GapsContext,
  gaps: readonly Gap[],
): Promise<NextStep[]> {
  const chosen = firstGaps(gaps)
  const paired = chosen.flatMap((gap) => (gap.kind === 'would-join' ? gap.organizations : []))
  const presenting = {
    lang,
    context,
    actions: await actionNames(tx),
    contacts: await contactAddresses(tx, paired),
    isOfOne: who.organizations.length > 0,
  }
  return chosen.map((gap) => {
    const { title, reasons, acts } = lineOf(presenting, gap)
    return { kind: ofGaps[lang].kinds[gap.kind], title, text: reasons.join(' '), act: acts[0] ?? null }
  })
}
