// What TypeScript's parser and checker find in a text: the truth for text/syntax.ts.
import ts from 'typescript'

/** References with whether the text declares them, and calls of plain names; by position. */
export interface Findings {
  /** "start name bound", "start name free", with "=" behind those that are assigned. */
  readonly references: readonly string[]
  /** "start end operands", with "..." behind those with a spread. */
  readonly calls: readonly string[]
}

/** Reads one expression. Names are looked up in the text alone: there is no library. */
export function findingsOf(text: string): Findings {
  const prefix = '"use strict";('
  const file = ts.createSourceFile('text.js', `${prefix}${text}\n)`, ts.ScriptTarget.ESNext, true)
  const options: ts.CompilerOptions = {
    allowJs: true,
    noLib: true,
    types: [],
    target: ts.ScriptTarget.ESNext,
  }
  const host: ts.CompilerHost = {
    ...ts.createCompilerHost(options),
    getSourceFile: (name) => (name === 'text.js' ? file : undefined),
    fileExists: (name) => name === 'text.js',
  }
  const checker = ts.createProgram(['text.js'], options, host).getTypeChecker()
  const at = (position: number) => position - prefix.length
  const references: string[] = []
  const calls: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && isReference(node) && node.text !== 'arguments') {
      const short = ts.isShorthandPropertyAssignment(node.parent) && node.parent.name === node
      const symbol = short
        ? checker.getShorthandAssignmentValueSymbol(node.parent)
        : checker.resolveName(node.text, node, ts.SymbolFlags.Value, false)
      const bound = symbol?.declarations?.some(({ pos }) => pos >= 0) && symbol.name !== 'undefined'
      references.push(
        `${at(node.getStart())} ${node.text} ${bound ? 'bound' : 'free'}${isAssigned(node) ? ' =' : ''}`,
      )
    }
    const isCall = ts.isCallExpression(node) && !node.questionDotToken
    if (isCall && ts.isIdentifier(withoutParentheses(node.expression))) {
      const spread = node.arguments.some(ts.isSpreadElement)
      calls.push(`${at(node.getStart())} ${at(node.getEnd())} ${node.arguments.length}${spread ? '...' : ''}`)
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return { references, calls: calls.sort(byStart) }
}

/** Orders "start ..." lines. */
export function byStart(left: string, right: string): number {
  return Number.parseInt(left, 10) - Number.parseInt(right, 10) || (left < right ? -1 : 1)
}

function withoutParentheses(node: ts.Expression): ts.Expression {
  return ts.isParenthesizedExpression(node) ? withoutParentheses(node.expression) : node
}

function isReference(node: ts.Identifier): boolean {
  const { parent } = node
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node
  if (ts.isBindingElement(parent)) return parent.initializer === node
  if (ts.isShorthandPropertyAssignment(parent)) return true
  if (ts.isLabeledStatement(parent) || ts.isBreakOrContinueStatement(parent)) return false
  if (ts.isMetaProperty(parent)) return false
  if (
    ts.isPropertyAssignment(parent) ||
    ts.isPropertyDeclaration(parent) ||
    ts.isVariableDeclaration(parent) ||
    ts.isParameter(parent)
  ) {
    return parent.initializer === node
  }
  if (ts.isMethodDeclaration(parent) || ts.isAccessor(parent)) return false
  if (ts.isFunctionLike(parent)) return ts.isArrowFunction(parent) && parent.body === node
  if (ts.isClassLike(parent)) return false
  return true
}

/** Whether a reference is what an assignment assigns. */
function isAssigned(node: ts.Identifier): boolean {
  let at: ts.Node = node
  for (;;) {
    const { parent } = at
    if (ts.isPrefixUnaryExpression(parent) || ts.isPostfixUnaryExpression(parent)) {
      const { operator } = parent
      return operator === ts.SyntaxKind.PlusPlusToken || operator === ts.SyntaxKind.MinusMinusToken
    }
    if (ts.isForInStatement(parent) || ts.isForOfStatement(parent)) return parent.initializer === at
    if (ts.isBinaryExpression(parent)) {
      const { kind } = parent.operatorToken
      const assigns = kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment
      if (!assigns || parent.left !== at) return false
      // A default value in a pattern: `[a = 1] = b`; the pattern decides.
      const inPattern =
        ts.isArrayLiteralExpression(parent.parent) ||
        (ts.isPropertyAssignment(parent.parent) && parent.parent.initializer === parent)
      if (!inPattern) return true
      at = parent
      return true
    }
    const isPart =
      ts.isParenthesizedExpression(parent) ||
      ts.isArrayLiteralExpression(parent) ||
      ts.isSpreadElement(parent) ||
      ts.isSpreadAssignment(parent) ||
      ts.isObjectLiteralExpression(parent) ||
      (ts.isShorthandPropertyAssignment(parent) && parent.name === at) ||
      (ts.isPropertyAssignment(parent) && parent.initializer === at)
    if (!isPart) return false
    at = parent
  }
}
