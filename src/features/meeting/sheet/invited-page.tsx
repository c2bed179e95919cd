import { SummaryList, Tag } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import type { MeetingMoment } from '../rules.ts'
import { words as shared } from '../words.ts'
import { words } from './words.ts'

interface InvitedSheetProps {
  lang: Language
  title: string
  moment: MeetingMoment
  when: string
  place: string | null
  link: string | null
  /** Where the invitation is answered. */
  answerHref: string
}

/** A meeting to come, before an organization that is invited and has not answered: when and where, and nothing else. */
export function InvitedSheetPage({ lang, title, moment, when, place, link, answerHref }: InvitedSheetProps) {
  const t = words[lang]
  return (
    <>
      <h1>{title}</h1>
      <p>
        <Tag kind={moment === 'cancelled' ? 'dashed' : 'outlined'}>{shared[lang].moments[moment]}</Tag>
      </p>
      <p class="lead">{t.youAreInvited}</p>
      <SummaryList
        rows={[
          { key: t.when, value: when },
          { key: t.where, value: place ?? t.noPlace },
          ...(link === null
            ? []
            : [
                {
                  key: t.link,
                  value: (
                    <a href={link} rel="noreferrer">
                      {t.joinLink}
                    </a>
                  ),
                },
              ]),
        ]}
      />
      <p>
        <a href={answerHref}>{t.answerInvitation}</a>
      </p>
    </>
  )
}
