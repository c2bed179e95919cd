import { href, type AnyRequest } from '../../kernel/http/index.ts'
import { addresses } from './addresses.ts'
import { ownPath } from './rules.ts'

/** The page someone was on their way to, when it is one of ours; null otherwise. */
export const nextOf = ({ query }: AnyRequest): string | null => ownPath(query.get('next'))

/**
 * Where a person goes once signed in: the page they asked for, else their first page. The sign-in page sends signed-in
 * people there: only the app knows which one it is.
 */
export const afterSignIn = (request: AnyRequest): string => nextOf(request) ?? href(request.lang, addresses.signIn)
