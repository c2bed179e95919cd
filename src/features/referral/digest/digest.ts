import type { FeatureDigest } from '../../../kernel/feature/index.ts'
import { href } from '../../../kernel/http/index.ts'
import { addresses } from '../addresses.ts'
import { listWaitingFor, waitingKinds } from '../today/waiting.ts'
import { words } from '../today/words.ts'

/** What waits: how many of each kind, and never a word of any. */
export const digest: FeatureDigest = {
  order: 8,
  kinds: Object.fromEntries(waitingKinds.map((kind) => [kind, (lang, count) => `${words[lang].kinds[kind](count)}.`])),
  async waiting(tx, { people }) {
    const waiting = await listWaitingFor(tx, people)
    return waiting.map(({ personId, kind }) => ({ personId, kind, href: (lang) => href(lang, addresses.list) }))
  },
}
