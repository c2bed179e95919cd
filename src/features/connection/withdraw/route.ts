import { takingRoutes, type Taking } from '../../../design/index.ts'
import { recordDeed } from '../../../kernel/audit.ts'
import { href, notFound, redirect, type Answer, type MemberRequest } from '../../../kernel/http/index.ts'
import { addresses } from '../addresses.ts'
import { endTies, takeTurn } from '../declare/save-ties.ts'
import { breadcrumbToOwn, ownTieOf, partnerName } from '../own/own-context.ts'
import { words as said } from '../said/words.ts'
import { words } from './words.ts'

const toProof = ({ lang, params }: MemberRequest): string =>
  href(lang, addresses.proof, { id: params['id'] ?? '', otherId: params['otherId'] ?? '' })

async function ask(request: MemberRequest): Promise<Taking | Answer> {
  const found = await ownTieOf(request, 'declare')
  if (found === null || found.tie.ours === null) return notFound()
  const { lang } = request
  const { own, tie } = found
  const t = words[lang]
  return {
    kind: 'taking',
    title: t.titleOf(partnerName(tie, lang)),
    lost: [...t.lost, t.stays(said[lang].sayings[found.tie.ours.says])],
    back: t.back,
    act: t.act,
    cancelHref: toProof(request),
    sent: { was: found.tie.ours.id },
    breadcrumb: breadcrumbToOwn(lang, own, { toTies: true }),
  }
}

/** Ends what ours says of another. What somebody else of ours said since is not touched. */
async function take(request: MemberRequest): Promise<Answer> {
  const first = await ownTieOf(request, 'declare')
  if (first === null) return notFound()
  const { tx, form } = request
  const organizationId = first.own.id
  await takeTurn(tx, organizationId)
  const now = await ownTieOf(request, 'declare')
  const ours = now?.tie.ours ?? null
  if (ours === null || ours.id !== form.first('was')) return redirect(toProof(request), 'tie-moved-on')
  await endTies(request, [ours.id])
  await recordDeed(tx, {
    deed: 'connection.tie-withdrawn',
    chain: organizationId,
    subject: { kind: 'tie_declaration', id: ours.id },
  })
  return redirect(toProof(request), 'tie-withdrawn')
}

export const withdrawRoutes = takingRoutes({
  asked: 'connection.withdrawing',
  done: 'connection.withdraw',
  address: addresses.withdraw,
  ask,
  take,
})
