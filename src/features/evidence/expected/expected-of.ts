import type { MemberRequest } from '../../../kernel/http/index.ts'
import { actionsUnderWay } from '../../plan/index.ts'
import type { EvidenceType } from '../model.ts'
import { readLastSaid } from './queries.ts'
import { isHeadCountMissing, isTotalMissing, stepsWithWork } from './rules.ts'

/** What would be worth saying this month, and is not said yet. */
export interface Expected {
  organizationId: string
  totals: EvidenceType[]
  isHeadCountMissing: boolean
  /** Actions that go on, with nothing logged for them. */
  actions: { code: string; name: string }[]
}

const known = new WeakMap<MemberRequest, Map<string, Promise<Expected>>>()

/** Read once a request, whoever asks. */
export function expectedOf(request: MemberRequest, organizationId: string): Promise<Expected> {
  const asked = known.get(request) ?? new Map<string, Promise<Expected>>()
  known.set(request, asked)
  const reading = asked.get(organizationId) ?? read(request, organizationId)
  asked.set(organizationId, reading)
  return reading
}

async function read({ tx, today, lang }: MemberRequest, organizationId: string): Promise<Expected> {
  const [said, actions] = await Promise.all([
    readLastSaid(tx, organizationId),
    actionsUnderWay(tx, organizationId, today),
  ])
  return {
    organizationId,
    totals: said.totals.filter(({ lastDay }) => isTotalMissing(lastDay, today)).map(({ type }) => type),
    // Percentages of staff are for who has a plan: nobody else is asked.
    isHeadCountMissing: actions.length > 0 && isHeadCountMissing(said.headCountOn, today),
    actions: actions
      .filter(({ state, actionId }) => stepsWithWork.some((step) => step === state) && !said.actions.includes(actionId))
      .map(({ actionId, number, titleFr, titleEn }) => ({
        code: actionId,
        name: `${number ?? actionId}. ${lang === 'fr' ? titleFr : titleEn}`,
      })),
  }
}

export const isNothingExpected = ({ totals, actions, isHeadCountMissing }: Expected): boolean =>
  totals.length === 0 && actions.length === 0 && !isHeadCountMissing
