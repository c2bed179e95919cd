import { mainForm } from '../../../design/index.ts'
import {
  checked,
  defineForm,
  filled,
  oneOf,
  optionalText,
  refused,
  type FormState,
} from '../../../kernel/form/index.ts'
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
import { isId } from '../../../kernel/ids.ts'
import { recordHref } from '../../evidence/index.ts'
import { addresses } from '../addresses.ts'
import { saveTies } from '../declare/save-ties.ts'
import { sayings } from '../model.ts'
import { breadcrumbToOwn, ownNotice, ownTieOf, partnerName, type OwnOrganization } from '../own/own-context.ts'
import { rowOfTie } from '../own/presenter.ts'
import type { OwnTie } from '../own/own-tie.ts'
import { listPast } from '../own/queries.ts'
import { ProofPage } from './page.tsx'
import { kindsSeen } from './presenter.ts'
import { listPairRecords } from './queries.ts'
import { words } from './words.ts'

/** `was`, `theirs`: what the page showed that each of the two says. */
const answerForm = defineForm({
  says: oneOf(sayings),
  shown: checked(),
  was: optionalText({ max: 40 }),
  theirs: optionalText({ max: 20 }),
})

interface Found {
  own: OwnOrganization
  tie: OwnTie
}

async function show(
  request: MemberRequest,
  { own, tie }: Found,
  given: FormState | null = null,
  status: 200 | 422 = 200,
): Promise<Answer> {
  const { lang, tx, today } = request
  const at = { id: own.id, otherId: tie.id }
  const title = words[lang].titleOf(partnerName(tie, lang))
  const [records, past] = [await listPairRecords(tx, own.id, tie.id), await listPast(tx, own.id, tie.id)]
  const answers = own.mayDeclare && tie.isHere
  return page(
    title,
    <ProofPage
      lang={lang}
      title={title}
      row={rowOfTie(tie, today, lang)}
      kinds={kindsSeen(tie.seen)}
      records={records}
      recordHref={(recordKey) => recordHref(lang, recordKey)}
      past={past}
      answer={
        answers
          ? {
              action: href(lang, addresses.confirm, at),
              keys: request.formKeys,
              state: given ?? filled({ says: tie.ours?.says ?? '', shown: tie.ours?.isShown ?? false }),
              was: tie.ours?.id ?? null,
              theirs: tie.theirs?.says ?? null,
              again: tie.ours === null ? (past.find(({ isOurs }) => isOurs) ?? null) : null,
            }
          : null
      }
      withdrawHref={own.mayDeclare && tie.ours !== null ? href(lang, addresses.withdraw, at) : null}
    />,
    {
      status,
      breadcrumb: breadcrumbToOwn(lang, own, { toTies: true }),
      notice: ownNotice(request),
      ...(answers && { formId: mainForm }),
    },
  )
}

/** Says of one other organization what they say, or something else: one tap from the list, or a choice on the page of the tie. */
async function answer(request: MemberRequest): Promise<Answer> {
  const found = await ownTieOf(request, 'declare')
  if (found === null || !found.tie.isHere) return notFound()
  const { lang, form } = request
  const { own, tie } = found
  const at = { id: own.id, otherId: tie.id }
  const toProof = href(lang, addresses.proof, at)
  const parsed = answerForm.parse(form)
  if (!parsed.ok) {
    const problems = { says: { missing: words[lang].chooseOne, 'not-in-list': words[lang].chooseOne } }
    return show(request, found, refused(parsed, { labels: { says: words[lang].says }, problems }, lang), 422)
  }
  const { says, shown, was, theirs } = parsed.value
  if (theirs !== (tie.theirs?.says ?? null)) return redirect(toProof, 'tie-moved-on')
  const said = { otherId: tie.id, says, isShown: shown && says !== 'none', was: isId(was) ? was : null }
  const saved = await saveTies(request, own.id, [said])
  if (!saved.ok) return redirect(toProof, 'tie-moved-on')
  return redirect(form.first('back') === 'proof' ? toProof : href(lang, addresses.own, { id: own.id }), 'tie-said')
}

export const proofRoutes: readonly Route[] = [
  memberGet('connection.proof', addresses.proof, async (request) => {
    const found = await ownTieOf(request, 'read-own')
    return found === null ? notFound() : show(request, found)
  }),
  memberPost('connection.answer', addresses.confirm, answer),
]
