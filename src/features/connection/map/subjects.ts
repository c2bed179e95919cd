import type { MemberRequest } from '../../../kernel/http/index.ts'
import { compareText } from '../../../kernel/language.ts'
import { vocabulary } from '../../directory/index.ts'
import { planOfIndicators } from '../../plan/index.ts'
import type { NetBody } from '../model.ts'
import { once } from './shown-net.ts'
import type { FilterChoice } from './filters.tsx'

/** Actions of the plan and needs that organizations of a net have in hand, with their names: what it can be narrowed to. */
export async function subjectsOf(
  { tx, lang }: Pick<MemberRequest, 'tx' | 'lang'>,
  body: NetBody,
): Promise<{ actions: FilterChoice[]; needs: FilterChoice[] }> {
  const { actions, needs } = once(body, 'subjects', () => ({
    actions: new Set(body.organizations.flatMap((one) => one.actions)),
    needs: new Set(body.organizations.flatMap((one) => one.needs)),
  }))
  const plan = actions.size === 0 ? null : await planOfIndicators(tx)
  return {
    actions: (plan?.actions ?? []).flatMap(({ id, number, title }) =>
      actions.has(id) ? [{ value: id, text: `${number}. ${title[lang]}` }] : [],
    ),
    needs: [...needs]
      .map((code) => ({ value: code, text: vocabulary.findNeed(code)?.name[lang] ?? code }))
      .toSorted((one, other) => compareText(one.text, other.text, lang)),
  }
}
