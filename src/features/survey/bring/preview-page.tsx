import type { Child } from 'hono/jsx'
import { ConfirmImport, PreviewHead, Table } from '../../../design/index.ts'
import type { FormKeys } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { Questions } from '../answer/questions.tsx'
import type { Questionnaire } from '../model.ts'
import { words } from './words.ts'
import type { CellProblem } from './xlsform-rows.ts'

interface PreviewFormPageProps {
  lang: Language
  fileName: string
  /** null: cells are wrong. */
  questionnaire: Questionnaire | null
  problems: readonly CellProblem[]
  keys: FormKeys
  /** Why confirming did nothing, in words; null when it was not tried. */
  refusal: string | null
  confirmAction: string
  cancelHref: string
}

export function PreviewFormPage(props: PreviewFormPageProps) {
  const { lang, fileName, questionnaire, refusal } = props
  const t = words[lang]
  return (
    <>
      <PreviewHead
        title={t.previewTitle(fileName)}
        lead={questionnaire === null ? t.wrongLead : t.previewLead}
        refusal={refusal}
      />
      {questionnaire === null ? <Problems {...props} /> : <Confirm {...props} questionnaire={questionnaire} />}
    </>
  )
}

function Problems({ lang, problems, cancelHref }: PreviewFormPageProps) {
  const t = words[lang]
  return (
    <>
      <Table
        caption={t.wrongLead}
        captionClass="govuk-visually-hidden"
        stack
        head={[{ text: t.problemHeads.place }, { text: t.problemHeads.value }, { text: t.problemHeads.problem }]}
        rows={problems.map(({ place, value, code }): Child[] => [place, value, t.problems[code]])}
      />
      <p>
        <a href={cancelHref}>{t.another}</a>
      </p>
    </>
  )
}

function Confirm({
  lang,
  keys,
  questionnaire,
  confirmAction,
  cancelHref,
}: PreviewFormPageProps & { questionnaire: Questionnaire }) {
  const t = words[lang]
  return (
    <>
      <p>{t.own}</p>
      <ConfirmImport action={confirmAction} keys={keys} confirm={t.confirm} cancel={t.cancel} cancelHref={cancelHref} />
      <section>
        <h2>{questionnaire.name[lang]}</h2>
        <p class="lead">{questionnaire.intro[lang]}</p>
        <fieldset class="govuk-fieldset" disabled>
          <Questions lang={lang} questionnaire={questionnaire} />
        </fieldset>
      </section>
    </>
  )
}
