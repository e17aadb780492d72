#!/usr/bin/env node
// Plain JavaScript in CommonJS (package.json beside it says so), because any Node can read that: one that runs TypeScript
// starts the program, an older one hands over to the launcher, which looks for the Node that npm put beside.
const launcher = '../bin/greenroom.js'
void (process.features.typescript ? import('./commands/parts/start.ts') : import(launcher))
