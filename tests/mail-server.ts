import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'

export interface ReceivedMail {
  to: string[]
  source: string
}

/** Where a mail server answers a code instead of taking a mail. */
export interface MailRefusals {
  /** To a recipient. */
  recipient?: number | undefined
  /** To the sender. */
  sender?: number
  /** To the words, once they are all sent. */
  words?: number
}

export interface TestMailServer {
  /** What SMTP_URL would be. */
  url: string
  received: ReceivedMail[]
  /** How many times it answered something else than yes. */
  refusals: { count: number }
  /** Called at each mail taken or refused. */
  hits: (() => void)[]
  /** What it answers from now on. */
  answer: MailRefusals
  close(): Promise<void>
}

/** A real mail server on a port of its own. */
export async function aMailServer(answer: MailRefusals = {}): Promise<TestMailServer> {
  const received: ReceivedMail[] = []
  const hits: (() => void)[] = []
  const refusals = { count: 0 }
  const refusal = (responseCode: number | undefined): Error | null => {
    if (responseCode === undefined) return null
    refusals.count += 1
    return Object.assign(new Error('no'), { responseCode })
  }
  const say = (done: (error?: Error | null) => void, responseCode: number | undefined): void => {
    const no = refusal(responseCode)
    if (no === null) return done()
    done(no)
    hits.forEach((hit) => hit())
  }
  const testServer: TestMailServer = { url: '', received, refusals, hits, answer, close: () => Promise.resolve() }
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onMailFrom: (_address, _session, done) => say(done, testServer.answer.sender),
    onRcptTo: (_address, _session, done) => say(done, testServer.answer.recipient),
    onData(stream, session, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        if (testServer.answer.words !== undefined) return say(done, testServer.answer.words)
        received.push({
          to: session.envelope.rcptTo.map(({ address }) => address),
          source: Buffer.concat(chunks).toString(),
        })
        done()
        hits.forEach((hit) => hit())
      })
    },
  })
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const { port } = server.server.address() as AddressInfo
  testServer.url = `smtp://127.0.0.1:${port}?from=tisserin@region.invalid`
  testServer.close = () => new Promise<void>((resolve) => server.close(() => resolve()))
  return testServer
}
