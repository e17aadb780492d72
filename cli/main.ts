#!/usr/bin/env node
// Plain JavaScript in CommonJS (package.json beside it says so), because any Node can read that: the launcher finds the Node
// that can run the program, and whether that is the bundle or the sources.
const launcher = '../bin/greenroom.js'
void import(launcher)
