import {
  href,
  memberGet,
  notFound,
  page,
  type Answer,
  type MemberRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { formatInstant } from '../../../kernel/language.ts'
import { namesOf } from '../../network/index.ts'
import { addresses } from '../addresses.ts'
import { breadcrumbToOwn, initiativeFor, nameOfOwn } from '../own-context.ts'
import { HistoryPage } from './page.tsx'
import { changesInWords } from './presenter.ts'
import { findKept, listChanges } from './queries.ts'
import { words } from './words.ts'

async function show(request: MemberRequest): Promise<Answer> {
  const own = await initiativeFor(request, 'see')
  if (own === null) return notFound()
  const { lang, tx, deps } = request
  const t = words[lang]
  const [changes, kept] = [await listChanges(tx, own.id), await findKept(tx, own.id)]
  if (kept === null) return notFound()
  const items = changesInWords(changes, kept.kept, lang)
  const names = await namesOf(
    tx,
    items.flatMap(({ personId }) => personId ?? []),
  )
  const dated = (at: Date) => ({ when: formatInstant(at, lang, deps.timeZone), datetime: at.toISOString() })
  return page(
    t.title,
    <HistoryPage
      lang={lang}
      name={nameOfOwn(own, lang)}
      items={[
        ...items.map(({ at, personId, said }) => ({
          ...dated(at),
          said,
          by: personId === null ? null : (names.get(personId) ?? t.someone),
        })),
        { ...dated(kept.createdAt), said: t.added, by: null },
      ]}
    />,
    {
      breadcrumb: [
        ...breadcrumbToOwn(request),
        { label: nameOfOwn(own, lang), href: href(lang, addresses.manage, { id: own.id }) },
      ],
    },
  )
}

export const historyRoutes: Route[] = [memberGet('initiative.history', addresses.history, show)]
