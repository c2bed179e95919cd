import { takingRoutes, type Taking } from '../../../design/index.ts'
import {
  href,
  memberGet,
  memberPost,
  notFound,
  page,
  redirect,
  withQuery,
  type Answer,
  type MemberRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { namesOf } from '../../network/index.ts'
import { actionsUnderWay, planOfIndicators } from '../../plan/index.ts'
import { addresses, recordHref } from '../addresses.ts'
import { answerEvidence, evidenceAnswers } from '../answer-evidence.ts'
import { isConfided } from '../confided.ts'
import { breadcrumbToWork, namesIn, nameWithDay, recordFor, titleOfRecord, workNotice } from '../own-context.ts'
import {
  answersOf,
  findCurrent,
  listNumbers,
  listVersions,
  listWorked,
  organizationsOf,
  type EvidenceVersion,
} from '../queries.ts'
import { mayOnEvidence, type EvidenceDeed } from '../rules.ts'
import { moveWithNumbers } from '../with-numbers.ts'
import { RecordPage, type RecordPageProps } from './page.tsx'
import { listFiles } from './queries.ts'
import { words } from './words.ts'

type FileProblem = RecordPageProps['files']['problem']

/** The page of a record, also after a file was refused. */
export async function recordPage(
  request: MemberRequest,
  record: EvidenceVersion,
  problem: FileProblem = null,
): Promise<Answer> {
  const { lang, tx, who, formKeys, deps } = request
  const [worked, numbers, versions, answers, named, files, about] = await Promise.all([
    listWorked(tx, who),
    listNumbers(tx, record),
    listVersions(tx, record.recordKey),
    answersOf(tx, record.recordKey),
    organizationsOf(tx, [record.recordKey]),
    listFiles(tx, record.recordKey),
    record.about === null ? null : findCurrent(tx, record.about),
  ])
  const people = await namesOf(
    tx,
    versions.flatMap(({ recordedBy }) => recordedBy ?? []),
  )
  const names = namesIn(named, lang)
  const nameOf = (id: string): string => names.get(id) ?? words[lang].organizations.gone
  const may = (deed: EvidenceDeed): boolean =>
    mayOnEvidence(who, worked, deed, { ...record, isConfided: isConfided(record) })
  const own = { id: record.recordKey }
  const at = (file: { id: string }) => ({ ...own, fileId: file.id })
  const title = await titleOfRecord(request, record)
  return page(
    title,
    <RecordPage
      lang={lang}
      timeZone={deps.timeZone}
      keys={formKeys}
      title={title}
      record={record}
      isSaved={request.notice !== null}
      numbers={numbers
        .filter(({ isWithdrawn }) => !isWithdrawn)
        .map((one) => ({
          record: one,
          correct: may('correct') ? href(lang, addresses.correct, { id: one.recordKey }) : null,
        }))}
      versions={versions}
      people={people}
      organizations={record.organizations.map(({ id, part }) => ({
        name: nameOf(id),
        part,
        isRecorder: id === record.organizationId,
        answer: answers.get(id) ?? null,
      }))}
      asked={(may('answer') ? record.organizations : [])
        .filter(({ id }) => id !== record.organizationId && worked.includes(id))
        .map(({ id }) => ({
          id,
          name: nameOf(id),
          answer: answers.get(id) ?? null,
          by: nameOf(record.organizationId),
        }))}
      about={about === null ? null : { name: nameWithDay(about, lang), href: recordHref(lang, about.recordKey) }}
      action={await actionSaid(request, record)}
      acts={{
        correct: may('correct') ? href(lang, addresses.correct, own) : null,
        withdraw: may('withdraw') ? href(lang, addresses.withdraw, own) : null,
        putBack: may('put-back') ? href(lang, addresses.putBack, own) : null,
        like:
          record.type === 'activity' && may('correct')
            ? withQuery(href(lang, addresses.add), { like: record.recordKey })
            : null,
        answer: href(lang, addresses.answer, own),
      }}
      files={{
        files,
        hrefOf: (file) => href(lang, addresses.file, at(file)),
        attach: may('attach') ? recordHref(lang, record.recordKey) : null,
        removeOf: (file) => href(lang, addresses.removeFile, at(file)),
        putBackOf: (file) => href(lang, addresses.putFileBack, at(file)),
        problem,
      }}
    />,
    {
      status: problem === null ? 200 : 422,
      islands: request.notice === null ? [] : ['draft'],
      notice: workNotice(request),
      breadcrumb: breadcrumbToWork(request),
    },
  )
}

async function actionSaid(
  { tx, lang, today }: MemberRequest,
  { actionId, organizationId }: EvidenceVersion,
): Promise<string | null> {
  if (actionId === null) return null
  const found = (await actionsUnderWay(tx, organizationId, today)).find((one) => one.actionId === actionId)
  if (found) return `${found.number ?? actionId}. ${lang === 'fr' ? found.titleFr : found.titleEn}`
  const planned = (await planOfIndicators(tx))?.actions.find(({ id }) => id === actionId)
  return planned ? `${planned.number}. ${planned.title[lang]}` : actionId
}

async function askWithdraw(request: MemberRequest): Promise<Taking | Answer> {
  const current = await recordFor(request, 'withdraw')
  if (current === null) return notFound()
  const { lang } = request
  const t = words[lang].withdrawing
  const name = await titleOfRecord(request, current)
  const here = recordHref(lang, current.recordKey)
  return {
    kind: 'taking',
    title: t.title(name),
    lost: t.lost,
    back: t.back,
    act: t.act,
    cancelHref: here,
    breadcrumb: [...breadcrumbToWork(request), { label: name, href: here }],
  }
}

async function move(request: MemberRequest, deed: 'withdraw' | 'put-back'): Promise<Answer> {
  const current = await recordFor(request, deed)
  if (current === null) return notFound()
  const { lang, tx, today } = request
  const moved = await moveWithNumbers(tx, current, deed === 'withdraw', { today, via: 'page' })
  const done = deed === 'withdraw' ? 'work-withdrawn' : 'work-back'
  return redirect(recordHref(lang, current.recordKey), moved.ok ? done : 'work-changed')
}

async function answer(request: MemberRequest): Promise<Answer> {
  const current = await recordFor(request, 'answer')
  if (current === null) return notFound()
  const { form, lang, tx } = request
  const said = evidenceAnswers.find((one) => one === form.first('answer'))
  const organization = current.organizations.find(({ id }) => id === form.first('organization'))
  if (said === undefined || organization === undefined) return recordPage(request, current)
  const kept = await answerEvidence(tx, current.recordKey, organization.id, said)
  return redirect(recordHref(lang, current.recordKey), kept.ok ? `work-${said}` : 'work-changed')
}

export const recordRoutes: Route[] = [
  memberGet('evidence.record', addresses.record, async (request) => {
    const record = await recordFor(request, 'see')
    return record === null ? notFound() : recordPage(request, record)
  }),
  ...takingRoutes({
    asked: 'evidence.withdrawing',
    done: 'evidence.withdraw',
    address: addresses.withdraw,
    ask: askWithdraw,
    take: (request) => move(request, 'withdraw'),
  }),
  memberPost('evidence.put-back', addresses.putBack, (request) => move(request, 'put-back')),
  memberPost('evidence.answer', addresses.answer, answer),
]
