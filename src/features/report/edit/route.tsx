import { mainForm } from '../../../design/index.ts'
import { filled, overtaken, refused, type FormState } from '../../../kernel/form/index.ts'
import {
  memberGet,
  memberPost,
  notFound,
  page,
  redirect,
  type Answer,
  type MemberRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { periodName, placeName } from '../../indicator/index.ts'
import { addresses } from '../addresses.ts'
import { reportParts, type KeptTexts, type ReportPart } from '../model.ts'
import { reportAsked, reportHref, type ReportAsked } from '../report-asked.ts'
import { mayWrite } from '../rules.ts'
import { saveTexts, textsOf } from '../texts.ts'
import { words as yearlyWords } from '../yearly/words.ts'
import { WriteReportPage } from './page.tsx'
import { words } from './words.ts'
import { partLimits, problemsIn, reportForm, reportFormWords, textsFrom } from './write-form.ts'

interface Writing extends ReportAsked {
  kept: KeptTexts
  labels: Record<ReportPart, string>
}

/** null for who may not write here: both are answered 404. */
async function writingFor(request: MemberRequest): Promise<Writing | null> {
  const { lang, who } = request
  const asked = await reportAsked(request)
  if (asked === null || !mayWrite(who, asked.place)) return null
  const t = words[lang]
  const titleOf = (orientation: string) =>
    t.orientation(asked.catalogue.orientations.find(({ id }) => id === orientation)?.title[lang] ?? orientation)
  const labels = { ...t.labels, O1: titleOf('O1'), O2: titleOf('O2'), O3: titleOf('O3') }
  return { ...asked, labels, kept: await textsOf(request, asked.place, asked.period) }
}

function writePage(
  request: MemberRequest,
  writing: Writing,
  state: FormState,
  { status = 200, asksToReadAgain = false }: { status?: 200 | 409 | 422; asksToReadAgain?: boolean } = {},
): Answer {
  const { lang, formKeys } = request
  const { place, period, kept, labels } = writing
  const backHref = reportHref(lang, 'report', writing)
  return page(
    words[lang].title,
    <WriteReportPage
      lang={lang}
      where={`${placeName(place, lang)} · ${periodName(period, lang)}`}
      action={reportHref(lang, 'words', writing)}
      backHref={backHref}
      keys={formKeys}
      state={state}
      version={kept.version}
      labels={labels}
      asksToReadAgain={asksToReadAgain}
    />,
    { status, formId: mainForm, breadcrumb: [{ label: yearlyWords[lang].title, href: backHref }] },
  )
}

async function showWriting(request: MemberRequest): Promise<Answer> {
  const writing = await writingFor(request)
  return writing === null ? notFound() : writePage(request, writing, filled(writing.kept.texts))
}

async function write(request: MemberRequest): Promise<Answer> {
  const writing = await writingFor(request)
  if (writing === null) return notFound()
  const { lang, form } = request
  const { place, period, labels } = writing
  const { version: _seen, readAgain: _read, ...typed } = reportForm.rawOf(form)
  const formWords = reportFormWords(labels, lang)
  const parsed = reportForm.parse(form)
  if (!parsed.ok)
    return writePage(request, writing, refused({ ...parsed, values: typed }, formWords, lang, partLimits(labels)), {
      status: 422,
    })
  const { version, readAgain } = parsed.value
  const texts = textsFrom(parsed.value)
  const problems = problemsIn(texts)
  if (Object.keys(problems).length > 0 && !readAgain)
    return writePage(request, writing, refused({ values: typed, problems }, formWords, lang), {
      status: 422,
      asksToReadAgain: true,
    })
  const saved = await saveTexts(request, place, period, { texts, version })
  if (saved.ok) return redirect(reportHref(lang, 'report', writing), 'report-saved')
  const now = await writingFor(request)
  if (now === null) return notFound()
  const theirs = Object.fromEntries(reportParts.map((part) => [part, now.kept.texts[part] ?? '']))
  return writePage(request, now, overtaken(typed, theirs), { status: 409 })
}

export const writeRoutes: readonly Route[] = [
  memberGet('report.writing', addresses.words, showWriting),
  memberPost('report.write', addresses.words, write),
]
