import { removeSecondFactor } from '../src/features/identity/index.ts'
import { asOwnerTx } from '../src/kernel/as-owner.ts'
import { messageOf, openRunningOrNot, settingsOrStop, stopWith } from './instance.ts'

// npm run second-factor:remove -- EMAIL [--passkeys]: for who lost both telephone and backup codes, once you are sure of who asks.

const [email, ...flags] = process.argv.slice(2)
const alsoPasskeys = flags.includes('--passkeys')
if (email === undefined || !email.includes('@')) stopWith('Say whose: npm run second-factor:remove -- EMAIL')
const settings = settingsOrStop()
const instance = await openRunningOrNot(settings)
try {
  const baseUrl = settings.baseUrl ?? `http://${settings.host}:${settings.port}`
  const done = await asOwnerTx(instance.adminUrl, (tx) =>
    removeSecondFactor(tx, { baseUrl }, email.toLowerCase(), { alsoPasskeys }),
  )
  if (done.ok) {
    console.log(
      `The app, the password${alsoPasskeys ? ', the passkeys' : ''} and the backup codes of ${email} no longer serve, and its sessions are ended. A mail says so. ` +
        'A link by e-mail now opens the account: ask its holder to set a second factor again at once.',
    )
  } else {
    console.error(
      done.refusal === 'no-account'
        ? `No open account has the address ${email}.`
        : `The account of ${email} has no authenticator app${alsoPasskeys ? ' and no passkey' : ''}: a link by e-mail opens it already.`,
    )
    process.exitCode = 1
  }
} catch (error) {
  console.error(`Nothing was changed: ${messageOf(error)}`)
  process.exitCode = 1
} finally {
  await instance.close()
}
