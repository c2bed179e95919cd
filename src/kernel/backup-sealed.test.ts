import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generateIdentity, identityToRecipient } from 'age-encryption'
import { afterAll, assert, beforeAll, describe, it } from 'vitest'
import { type TestDatabase, testDatabase } from '../../tests/database.ts'
import { backUp, restore } from './backup.ts'
import { readIdentities } from './backup-seal.ts'
import { root } from './root.ts'
import { everyRow, fill, messageOf, stable, targets } from './test-backups.ts'

const migrationsFolder = join(root, 'db', 'migrations')
const folder = mkdtempSync(join(tmpdir(), 'tisserin-sealed-'))
const { target: targetDatabase, close } = targets()

let source: TestDatabase
beforeAll(async () => {
  source = await testDatabase()
  await fill(source.admin)
})
afterAll(async () => {
  await close()
  await source.drop()
  rmSync(folder, { recursive: true })
})

describe('a backup for the holder of a key', () => {
  const sealedPath = join(folder, 'sealed.tisserin')
  let identity: string
  let recipient: string
  beforeAll(async () => {
    identity = await generateIdentity()
    recipient = await identityToRecipient(identity)
    await backUp(source.adminUrl, { path: sealedPath, version: '0.1.0', recipients: [recipient] })
  })

  it('comes back equal with that key, and tells nothing without it', async () => {
    const target = await targetDatabase()
    const options = { path: sealedPath, migrationsFolder, isForced: false }

    const without = await messageOf(restore(target.adminUrl, options))
    const other = await messageOf(restore(target.adminUrl, { ...options, identities: [await generateIdentity()] }))
    await restore(target.adminUrl, { ...options, identities: [await generateIdentity(), identity] })

    assert.match(without, /is encrypted: give the file of its secret key with --identity/)
    assert.match(other, /None of these identities opens/)
    assert.deepEqual(stable(await everyRow(target.admin)), stable(await everyRow(source.admin)))
    const bytes = readFileSync(sealedPath)
    assert.equal(bytes.subarray(0, 21).toString('latin1'), 'age-encryption.org/v1')
    assert.equal(statSync(sealedPath).mode & 0o777, 0o600)
  })

  it('is refused when one byte of it changed, or its end is missing, and changes nothing', async () => {
    const bytes = readFileSync(sealedPath)
    const flipped = Buffer.from(bytes)
    flipped[bytes.length - 40] = (flipped[bytes.length - 40] ?? 0) ^ 1
    for (const damaged of [flipped, bytes.subarray(0, bytes.length - 1000)]) {
      const target = await targetDatabase()
      const file = join(folder, 'sealed-damaged.tisserin')
      writeFileSync(file, damaged)

      const refusal = await messageOf(
        restore(target.adminUrl, { path: file, migrationsFolder, isForced: true, identities: [identity] }),
      )

      assert.match(refusal, /^This backup is cut short or altered/)
      assert.deepEqual(await everyRow(target.admin), {})
    }
  })

  it('is not begun for what is not a public key, and a secret key given by mistake is not repeated', async () => {
    for (const given of ['age1notakey', 'ssh-ed25519 AAAA', identity]) {
      const file = join(folder, 'never.tisserin')
      const refusal = await messageOf(backUp(source.adminUrl, { path: file, version: '0.1.0', recipients: [given] }))

      assert.match(refusal, given === identity ? /That is a secret key/ : /is not a public key of age/)
      assert.notInclude(refusal, identity)
      assert.isFalse(existsSync(file))
    }
  })

  it('is opened by an identity file as age-keygen writes it', async () => {
    assert.deepEqual(readIdentities(`# created: 2026\r\n# public key: ${recipient}\r\n${identity}\r\n`), [identity])
    assert.throws(() => readIdentities('# nothing\n'), /holds no secret key/)
    assert.throws(() => readIdentities(`${recipient}\n`), /not a secret key of age/)
  })
})
