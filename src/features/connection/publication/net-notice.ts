import { noticeIn, type MemberRequest } from '../../../kernel/http/index.ts'
import { words } from '../words.ts'

/** Words for what was just done to a net; null when nothing was, or when the code is not one of ours. */
export function netNotice({
  notice,
  lang,
}: Pick<MemberRequest, 'notice' | 'lang'>): { title: string; text: string } | null {
  const { notices, noticeTitle } = words[lang]
  const text = noticeIn(notices, notice)
  return text === null ? null : { title: noticeTitle, text }
}
