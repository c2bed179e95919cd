import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

export interface RunningProvider {
  issuer: string
  clientId: string
  clientSecret: string
  stop(): Promise<void>
}

/** A real OpenID Connect provider in its own process; it ends with the test that started it, however that ends. */
export async function startProvider({ redirectAddress }: { redirectAddress: string }): Promise<RunningProvider> {
  const child = fork(join(import.meta.dirname, 'provider-process.mjs'), [redirectAddress], {
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    execArgv: [],
  })
  if (child.stdout === null) throw new Error('a process without output')
  const ended = once(child, 'exit')
  const [line] = (await Promise.race([once(child.stdout, 'data'), ended.then(() => [''])])) as [Buffer | string]
  const issuer = line.toString().trim()
  if (!issuer.startsWith('http')) throw new Error('the provider did not start')
  return {
    issuer,
    clientId: 'tisserin',
    clientSecret: 'a secret that both know',
    async stop() {
      child.disconnect()
      await ended
    },
  }
}
