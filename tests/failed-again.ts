import type { SerializedError } from 'vitest'
import type { Reporter, TestModule } from 'vitest/node'

const firstLine = ({ message = '' }: { message?: string } = {}): string =>
  message.split('\n', 1)[0]?.slice(0, 300) ?? ''

function* failuresOf(module: TestModule): Iterable<string> {
  for (const suite of [module, ...module.children.allSuites()])
    for (const error of suite.errors()) yield `${module.relativeModuleId}: ${firstLine(error)}`
  for (const test of module.children.allTests('failed'))
    yield `${module.relativeModuleId} > ${test.fullName}: ${firstLine(test.result().errors?.[0])}`
}

/** Names what failed once more when the run ends, a line each: of a log that is cut short, the end is what is kept. */
export const failedAgain: Reporter = {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]) {
    const lines = [...modules.flatMap((module) => [...failuresOf(module)]), ...unhandled.map(firstLine)]
    if (lines.length > 0) console.log(`Failed:\n${lines.map((line) => `  ${line}`).join('\n')}`)
  },
}
