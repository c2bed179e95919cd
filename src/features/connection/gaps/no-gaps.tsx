import { EmptyState } from '../../../design/index.ts'
import { noticeIn, page, type Answer, type MemberRequest } from '../../../kernel/http/index.ts'
import type { NoGaps } from './gaps-context.ts'
import { netCrumb } from './gaps-links.ts'
import { words } from './words.ts'

/** What stands where there is no net to read. */
export function noGapsPage({ lang }: Pick<MemberRequest, 'lang'>, why: NoGaps): Answer {
  const t = words[lang]
  const said =
    why.missing === 'no-network'
      ? t.noNetwork
      : { title: t.noNet.title, text: why.network.isCoordinated ? t.noNet.coordination : t.noNet.members }
  return page(
    t.title,
    <>
      <h1>{t.title}</h1>
      <EmptyState title={said.title}>{said.text}</EmptyState>
    </>,
    { breadcrumb: [netCrumb(lang)] },
  )
}

/** Words for what was just done about a gap; null when nothing was. */
export function gapsNotice({ lang, notice }: Pick<MemberRequest, 'lang' | 'notice'>) {
  const t = words[lang]
  const text = noticeIn(t.notices, notice)
  return text === null ? null : { title: t.noticeTitle, text }
}
