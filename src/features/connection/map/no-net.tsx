import { EmptyState } from '../../../design/index.ts'
import { page, type MemberRequest, type PageAnswer } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import type { ShownNet } from './shown-net.ts'
import { words } from './words.ts'

interface NoNetPageProps {
  lang: Language
  heading: string
  why: 'noNetwork' | 'notMade' | 'notPublished'
}

/** Nothing to draw: the reader has no network, its net is being made, or it is not shown to members. */
export function NoNetPage({ lang, heading, why }: NoNetPageProps) {
  const said = words[lang].empty[why]
  return (
    <>
      <h1>{heading}</h1>
      <EmptyState title={said.title}>{said.text}</EmptyState>
    </>
  )
}

/** What a page of the net answers when there is none to show. */
export function noNet(
  { lang }: Pick<MemberRequest, 'lang'>,
  asked: ShownNet | null,
  heading: string,
  more: Partial<Pick<PageAnswer, 'breadcrumb' | 'notice'>> = {},
): PageAnswer {
  const why = asked === null ? 'noNetwork' : asked.network.isCoordinated ? 'notMade' : 'notPublished'
  return page(heading, <NoNetPage lang={lang} heading={heading} why={why} />, more)
}
