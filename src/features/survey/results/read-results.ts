import { thresholdsOf } from '../../../field/index.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import { foldRight } from './fold-right.ts'
import type { Survey } from '../model.ts'
import { talliesOf } from '../queries.ts'
import { fewestAnswers } from '../rules.ts'
import { releaseResults, type SurveyResults } from './release-results.ts'

/** What a closed survey came to, through the gate; null under five answers. */
export async function resultsOf(
  { tx }: Pick<MemberRequest, 'tx'>,
  { id, questionnaire }: Survey,
): Promise<SurveyResults | null> {
  const tallies = await talliesOf(tx, id)
  return tallies.length === 0
    ? null
    : releaseResults(
        ...foldRight(questionnaire, tallies),
        thresholdsOf({ people: fewestAnswers, answers: fewestAnswers }),
      )
}
