import { hashToken, newToken } from '../../../kernel/session.ts'
import type { Site, Visitor } from '../../network/test-site.ts'

/** The secret of a link that a monthly mail takes to a person, for one adoption. */
export async function aLink(site: Site, adoption: string, person: string): Promise<string> {
  const made = newToken()
  await site.admin.query('INSERT INTO plan_link (token_hash, adoption_id, person_id) VALUES ($1, $2, $3)', [
    hashToken(made),
    adoption,
    person,
  ])
  return made
}

/** What the form of an action says of it on the page shown: which action, and the update last seen. */
export const tapOf = (html: string, action: string) => ({
  action,
  seen:
    new RegExp(`name="action" value="${action}"/><input type="hidden" name="seen" value="(\\d+)"`).exec(html)?.[1] ??
    '',
})

/** A tap on one step of an action, on the page given or else as it is read now. */
export async function tap(visitor: Visitor, path: string, action: string, to: string, html?: string) {
  const page = html ?? (await visitor.read(path))
  return visitor.send(path, { ...tapOf(page, action), to }, { page })
}
