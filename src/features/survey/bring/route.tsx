import { EmptiedImport } from '../../../design/index.ts'
import { defineForm, filled, oneOf, optionalText, refused } from '../../../kernel/form/index.ts'
import { href, noticeIn, page, type MemberRequest } from '../../../kernel/http/index.ts'
import { featureReader, importFlow, type ImportPort } from '../../../kernel/import/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { ok } from '../../../kernel/result.ts'
import { refusalSentence } from '../../../kernel/table/index.ts'
import { addresses } from '../addresses.ts'
import type { read } from '../file-reader.ts'
import { listLed, type LedOrganization } from '../prepare/queries.ts'
import { breadcrumbToSurveys } from '../survey-context.ts'
import { words as forms } from '../forms/words.ts'
import { words as shared } from '../words.ts'
import { applyForm, keepForm, undoForm, type AskedForm } from './keep-form.ts'
import { BringPage, KeptFormPage } from './page.tsx'
import { PreviewFormPage } from './preview-page.tsx'
import { findBrought, listBrought, type BroughtForm } from './queries.ts'
import type { FormRefusal, ReadForm } from './read-xlsform.ts'
import { words } from './words.ts'

const askForm = defineForm({ organization: optionalText({ max: 40 }), audience: oneOf(['staff', 'youth']) })

const idsOf = (place: readonly LedOrganization[]): string[] => place.map(({ id }) => id)

const trail = (request: MemberRequest) => [
  ...breadcrumbToSurveys(request),
  { label: forms[request.lang].title, href: href(request.lang, addresses.forms) },
]

function noticeOf({ lang, notice }: MemberRequest) {
  const text = noticeIn(words[lang].notices, notice)
  return text === null ? null : { title: shared[lang].noticeTitle, text }
}

const sentenceOf = (refusal: FormRefusal, lang: Language): string =>
  refusal.code === 'column-missing'
    ? words[lang].columnMissing(refusal.sheet, refusal.column)
    : refusalSentence(refusal, lang)

const port: ImportPort<LedOrganization[], AskedForm, ReadForm, FormRefusal, BroughtForm> = {
  routes: {
    upload: { id: 'survey.form-imports', address: addresses.imports },
    read: { id: 'survey.read-form', address: addresses.imports },
    preview: { id: 'survey.form-import', address: addresses.import },
    confirm: { id: 'survey.confirm-form', address: addresses.confirmImport },
    undo: { id: 'survey.undo-form', address: addresses.undoImport },
  },
  access: 'member',
  largestFile: 1024 * 1024,
  namelessFile: 'questionnaire',
  async placeOf({ tx, who }) {
    const organizations = await listLed(tx, who.led)
    return organizations.length === 0 ? null : organizations
  },
  previewHref: (lang, _place, id) => href(lang, addresses.import, { id }),
  ask({ form, lang }, place) {
    const parsed = askForm.parse(form)
    const values = askForm.rawOf(form)
    const named = form.first('organization')
    const organization = place.length === 1 ? place[0] : place.find(({ id }) => id === named)
    const problems = {
      ...(parsed.ok ? {} : parsed.problems),
      ...(organization === undefined ? { organization: 'missing' } : {}),
    }
    if (!parsed.ok || organization === undefined) {
      const t = words[lang]
      const labels = { organization: t.organization, audience: t.audience }
      const { errors } = refused({ values, problems }, { labels, problems: t.problemsOfForm }, lang)
      return { asked: null, values, errors: parsed.ok || !parsed.switching ? errors : {} }
    }
    return { asked: { organizationId: organization.id, audience: parsed.value.audience }, values, errors: {} }
  },
  reader: featureReader<typeof read>('survey'),
  keep: async (request, _place, { fileName, asked, read: form }) => ok(await keepForm(request, asked, fileName, form)),
  refusalSentence: sentenceOf,
  find: ({ tx, params }, place) => findBrought(tx, idsOf(place), params['id'] ?? ''),
  stageOf: ({ status, questionnaire }) =>
    status === 'preview' ? 'preview' : questionnaire === null ? 'emptied' : 'done',
  async apply(request, _place, brought) {
    const applied = await applyForm(request, brought)
    if (applied.ok) return { isDone: true, notice: 'form-kept' }
    if (applied.refusal === 'settled') return { isDone: true, notice: null }
    return { isDone: false, sentence: words[request.lang].still, status: 422 }
  },
  async undo(request, _place, brought) {
    const undone = await undoForm(request, brought)
    return { notice: undone.ok ? 'form-undone' : 'form-too-late' }
  },
  emptyForm: () => filled({}),
  async uploadPage(request, place, state, status) {
    const { lang, tx, deps, formKeys } = request
    const past = await listBrought(tx, idsOf(place))
    return page(
      words[lang].title,
      <BringPage
        lang={lang}
        timeZone={deps.timeZone}
        action={href(lang, addresses.imports)}
        keys={formKeys}
        state={state}
        organizations={place}
        past={past.map(({ id, questionnaire, ...one }) => ({
          ...one,
          by: null,
          href: href(lang, addresses.import, { id }),
          result: questionnaire?.name[lang] ?? words[lang].still,
        }))}
      />,
      { status, breadcrumb: trail(request) },
    )
  },
  async previewPage(request, _place, { id, fileName, questionnaire, problems }, refusal) {
    const { lang, formKeys } = request
    return page(
      words[lang].previewTitle(fileName),
      <PreviewFormPage
        lang={lang}
        fileName={fileName}
        questionnaire={questionnaire}
        problems={problems}
        keys={formKeys}
        refusal={refusal?.sentence ?? null}
        confirmAction={href(lang, addresses.confirmImport, { id })}
        cancelHref={href(lang, addresses.imports)}
      />,
      { status: refusal?.status ?? 200, breadcrumb: trail(request) },
    )
  },
  emptiedPage: (request, _place, { fileName }) =>
    page(fileName, <EmptiedImport fileName={fileName} text={words[request.lang].emptied} />, {
      breadcrumb: trail(request),
    }),
  donePage(request, place, brought, { undoUntil, undoneOn }) {
    const { lang, formKeys } = request
    const { id, questionnaire } = brought
    if (questionnaire === null) return port.emptiedPage(request, place, brought)
    return page(
      words[lang].doneTitle(questionnaire.name[lang]),
      <KeptFormPage
        lang={lang}
        questionnaire={questionnaire}
        keys={formKeys}
        undoUntil={undoUntil}
        undoAction={href(lang, addresses.undoImport, { id })}
        undoneOn={undoneOn}
        formsHref={href(lang, addresses.forms)}
        anotherHref={href(lang, addresses.imports)}
      />,
      { breadcrumb: trail(request), notice: noticeOf(request) },
    )
  },
}

export const bringRoutes = importFlow(port).routes
