import { mainForm } from '../../../design/index.ts'
import { regionName } from '../../../field/index.ts'
import {
  data,
  href,
  movedTo,
  openGet,
  openPost,
  page,
  type Answer,
  type AnyRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { doors } from '../../directory/index.ts'
import { AnswerTimes, anyDoorOpen, doorIsland, DoorStart, listAnswerTimes } from '../../mailbox/index.ts'
import { answerShared } from '../../referral/index.ts'
import { addresses } from '../addresses.ts'
import { instance } from '../instance.ts'
import { alwaysUp, drawnOnce, readerOf } from '../public-page.ts'
import { SituationsPage } from '../situations/page.tsx'
import { words as situations } from '../situations/words.ts'
import { askedOf, type Asked } from './asked.ts'
import { NearPage } from './near-page.tsx'
import { TellingPage } from './telling-page.tsx'
import { words } from './words.ts'
import { WritingPage } from './writing-page.tsx'
import { YouPage } from './you-page.tsx'

/** Nothing of a youth page stays in the device's cache, and no site that it leads to learns of it. */
const leavesNoTrace = { 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' }

const youthPage = { variant: 'youth' as const, headers: leavesNoTrace }

/** Room for what these pages send, and for nothing else. */
const mostBytes = 2000

const moved = ({ lang }: AnyRequest): Answer => movedTo(href(lang, addresses.you))

export const routes: Route[] = [
  openGet('welcome.you', addresses.you, youPage, { needsData: 'if-up' }),
  openPost('welcome.you-asked', addresses.you, askedPage, { needsData: 'if-up', asks: true, maxBytes: mostBytes }),
  openGet('welcome.telling', addresses.formerTelling, moved, alwaysUp),
  openGet('welcome.near', addresses.formerNear, moved, alwaysUp),
  openGet(
    'welcome.leave',
    addresses.leave,
    ({ lang }) =>
      data('', { ...leavesNoTrace, location: instance.quickExit[lang], 'clear-site-data': '"cache", "storage"' }, 303),
    drawnOnce,
  ),
]

/** Ids of the routes that are neither measured nor logged: whoever reads them is nobody’s business. */
export const unseenRoutes: ReadonlySet<string> = new Set(routes.map(({ id }) => id))

async function youPage(request: AnyRequest): Promise<Answer> {
  const { you } = words[request.lang]
  return page(you.heading, <YouPage t={you} reader={readerOf(request)} canWrite={await canWrite(request)} />, youthPage)
}

/** Not offered while the database is away: it could not be sent. */
const canWrite = async ({ tx, hasData }: AnyRequest): Promise<boolean> => hasData && anyDoorOpen(tx)

/** Every other page of young people, at the address of the first. */
async function askedPage(request: AnyRequest): Promise<Answer> {
  const { lang, tx, hasData, today } = request
  const { telling, near, you } = words[lang]
  const asked = askedOf(request.form)
  const reader = readerOf(request)
  const told = { you, reader }
  if (asked.page === 'situations')
    return again(
      asked,
      situations[lang].title,
      <SituationsPage t={situations[lang]} {...told} canWrite={await canWrite(request)} />,
    )
  if (asked.page === 'telling')
    return again(asked, telling.title, <TellingPage t={telling} {...told} canWrite={await canWrite(request)} />)
  if (asked.page === 'near')
    return again(asked, near.title, <NearPage t={near} you={you} reader={reader} region={null} services={null} />)
  if (asked.page === 'write' || asked.page === 'open') return writingPage(request, asked.page)
  if (asked.page === 'shared') return sharedPage(request)
  if (asked.region === undefined) return youPage(request)
  const services = hasData ? await doors.listNear(tx, asked.region, today) : null
  const region = regionName(asked.region, lang)
  return again(asked, near.title, <NearPage t={near} you={you} reader={reader} region={region} services={services} />)
}

/** Where one writes without a name: its script is loaded on this page alone. */
async function writingPage(request: AnyRequest, first: 'write' | 'open'): Promise<Answer> {
  const { lang, deps, tx, hasData } = request
  const { writing, you } = words[lang]
  const door = <DoorStart lang={lang} first={first} secretKey={deps.secretKey} />
  const answerTimes =
    hasData && first === 'write' ? <AnswerTimes lang={lang} teams={await listAnswerTimes(tx)} /> : null
  return again(
    { page: first },
    writing.title,
    <WritingPage t={writing} you={you} reader={readerOf(request)} door={door} answerTimes={answerTimes} />,
    [doorIsland],
  )
}

/** What is shared about me: nothing of it is known here but that it is asked. */
async function sharedPage(request: AnyRequest): Promise<Answer> {
  const { lang } = request
  const { writing, you } = words[lang]
  const { title, content, code } = await answerShared(request, href(lang, addresses.you))
  return again(
    { page: 'shared', ...(code !== null && { code }) },
    title,
    <WritingPage t={{ ...writing, title }} you={you} reader={readerOf(request)} door={content} answerTimes={null} />,
  )
}

/** A page that the language link asks for again with what was asked. */
function again(
  asked: Partial<Asked & { code: string }>,
  title: string,
  content: ReturnType<typeof YouPage>,
  islands: string[] = [],
): Answer {
  const fields = Object.entries(asked).map(([name, value]) => <input type="hidden" name={name} value={value} />)
  return page(
    title,
    <>
      {content}
      <form id={mainForm} method="post" hidden>
        {fields}
      </form>
    </>,
    { ...youthPage, formId: mainForm, islands },
  )
}
