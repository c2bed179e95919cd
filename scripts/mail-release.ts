import { sql } from 'kysely'
import { asOwnerTx } from '../src/kernel/as-owner.ts'
import { instanceChain, recordDeedAs } from '../src/kernel/audit.ts'
import { mailHeldSince } from '../src/kernel/mail/index.ts'
import { messageOf, openRunningOrNot, settingsOrStop } from './instance.ts'

// npm run mail:release: for an operator who can sign in by a link only, and whose restored copy holds all mail. The page
// « Sending mail » of the instance does the same.

const instance = await openRunningOrNot(settingsOrStop())
try {
  const leaving = await asOwnerTx(instance.adminUrl, async (tx) => {
    if ((await mailHeldSince(tx)) === null) return null
    const { rows } = await sql<{ leaving: number }>`select sec.hold_mail(false) as leaving`.execute(tx)
    await recordDeedAs(tx, null, {
      deed: 'mail.released',
      chain: instanceChain,
      subject: { kind: 'instance', id: null },
    })
    return rows[0]?.leaving ?? 0
  })
  console.log(
    leaving === null
      ? 'Mail was not held: nothing was changed.'
      : `Mail leaves this instance again; ${leaving} that waited ${leaving === 1 ? 'leaves' : 'leave'} now.`,
  )
} catch (error) {
  console.error(`Nothing was changed: ${messageOf(error)}`)
  process.exitCode = 1
} finally {
  await instance.close()
}
