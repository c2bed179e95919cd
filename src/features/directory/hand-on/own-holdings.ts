import type { FeatureHoldings, Holder, Holding } from '../../../kernel/feature/index.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import { ok } from '../../../kernel/result.ts'
import { plainText } from '../text.ts'
import { countKept, listNaming } from './queries.ts'
import { words } from './words.ts'

/**
 * What people hold in the directory. Sheets are kept by an organization or a network: they stay with whoever leads there, and
 * nothing is to be handed on. A sheet that gives the address of someone who goes is named, to be corrected.
 */
export const holdings: FeatureHoldings = {
  list,
  handOn: async () => ok(undefined),
  comesBack: async () => [],
  takeBack: async () => true,
}

async function list({ lang, tx }: MemberRequest, holder: Holder): Promise<Holding[]> {
  const t = words[lang]
  const kept = await countKept(tx, holder)
  const naming = await listNaming(tx, holder)
  return [
    ...(kept === 0
      ? []
      : [{ field: 'sheets', label: t.sheets(kept), hint: t.sheetsHint, needs: 'lead', goesTo: 'leads' } as const]),
    ...naming.map(({ id, name }): Holding => ({
      field: `sheet-${id}`,
      label: t.naming(plainText(name, lang)),
      hint: t.namingHint,
      needs: 'belong',
      goesTo: 'leads',
    })),
  ]
}
