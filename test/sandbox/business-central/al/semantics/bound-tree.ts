/** What the binder makes of code: every name resolved, every conversion said, every expression typed. */
import type * as ast from '../syntax/ast.ts';
import type { BuiltinSignature } from './builtins/signature.ts';
import type { AnyObjectSymbol, EnumSymbol, FieldSymbol, ProcedureSymbol, VariableSymbol } from './symbols.ts';
import type { AlType } from './types.ts';

interface BoundBase {
  readonly type: AlType;
  readonly span: ast.Span;
}

export type BoundExpression =
  | BoundLiteral
  | BoundDecimal
  | BoundVariable
  | BoundImplicit
  | BoundField
  | BoundSystemField
  | BoundCall
  | BoundBuiltin
  | BoundIndex
  | BoundCharacter
  | BoundQueryColumn
  | BoundPagePart
  | BoundTestControl
  | BoundDotNetMember
  | BoundUnary
  | BoundBinary
  | BoundIn
  | BoundTypeTest
  | BoundConditional
  | BoundConversion
  | BoundReference
  | BoundEnumType
  | BoundFieldNumber
  | BoundColumnName
  | BoundError;

export interface BoundLiteral extends BoundBase {
  readonly kind: 'literal';
  /** In the run-time form of the type: ordinals for options, numbers for dates. */
  readonly value: string | number | bigint | boolean;
}

export interface BoundDecimal extends BoundBase {
  readonly kind: 'decimal';
  readonly text: string;
}

export interface BoundVariable extends BoundBase {
  readonly kind: 'variable';
  readonly variable: VariableSymbol;
}

/** `Rec`, `xRec`, `CurrPage`, `CurrFieldNo`, `CurrReport`, `this`. */
export interface BoundImplicit extends BoundBase {
  readonly kind: 'implicit';
  readonly name: 'Rec' | 'xRec' | 'CurrPage' | 'CurrFieldNo' | 'CurrReport' | 'RequestOptionsPage' | 'this' | 'object';
}

export interface BoundField extends BoundBase {
  readonly kind: 'field';
  readonly record: BoundExpression;
  readonly field: FieldSymbol;
}

export interface BoundSystemField extends BoundBase {
  readonly kind: 'systemField';
  readonly record: BoundExpression;
  readonly slot: number;
  readonly fieldNumber: number;
}

/** A call of an AL procedure. */
export interface BoundCall extends BoundBase {
  readonly kind: 'call';
  readonly procedure: ProcedureSymbol;
  /** Undefined for procedures of the same object. */
  readonly receiver: BoundExpression | undefined;
  readonly arguments: readonly BoundExpression[];
  /** The result is used, so a TryFunction catches. */
  readonly resultUsed: boolean;
}

/** A call of a function or method of the platform. */
export interface BoundBuiltin extends BoundBase {
  readonly kind: 'builtin';
  readonly signature: BuiltinSignature;
  readonly receiver: BoundExpression | undefined;
  /** The type a static method is called on, in lower case. */
  readonly staticType: string | undefined;
  readonly arguments: readonly BoundExpression[];
  readonly resultUsed: boolean;
}

export interface BoundIndex extends BoundBase {
  readonly kind: 'index';
  readonly array: BoundExpression;
  readonly indexes: readonly BoundExpression[];
}

/** `Text[i]`. */
export interface BoundCharacter extends BoundBase {
  readonly kind: 'character';
  readonly text: BoundExpression;
  readonly index: BoundExpression;
}

export interface BoundQueryColumn extends BoundBase {
  readonly kind: 'queryColumn';
  readonly query: BoundExpression;
  readonly column: string;
}

export interface BoundPagePart extends BoundBase {
  readonly kind: 'pagePart';
  readonly page: BoundExpression;
  readonly part: string;
}

export interface BoundTestControl extends BoundBase {
  readonly kind: 'testControl';
  readonly page: BoundExpression;
  readonly control: string;
}

/** A member of a .NET object, read, called or assigned to; what it is shows itself only when it runs. */
export interface BoundDotNetMember extends BoundBase {
  readonly kind: 'dotNetMember';
  readonly receiver: BoundExpression;
  readonly member: string;
  /** Undefined when there are no parentheses. */
  readonly arguments: readonly BoundExpression[] | undefined;
}

export interface BoundUnary extends BoundBase {
  readonly kind: 'unary';
  readonly operator: '-' | 'not';
  readonly operand: BoundExpression;
}

export interface BoundBinary extends BoundBase {
  readonly kind: 'binary';
  readonly operator: ast.BinaryOperator;
  readonly left: BoundExpression;
  readonly right: BoundExpression;
  /** The type in which the operation takes place; both operands are converted to it unless dates take part. */
  readonly operandType: AlType;
}

export interface BoundRange {
  readonly kind: 'range';
  readonly from: BoundExpression | undefined;
  readonly to: BoundExpression | undefined;
  readonly operandType: AlType;
}

/** One value of a case branch or of an `in` set, already compared with the subject's type. */
export interface BoundMatch {
  readonly kind: 'match';
  readonly value: BoundExpression;
  readonly operandType: AlType;
}

export interface BoundIn extends BoundBase {
  readonly kind: 'in';
  readonly operand: BoundExpression;
  readonly values: readonly (BoundMatch | BoundRange)[];
}

export interface BoundTypeTest extends BoundBase {
  readonly kind: 'typeTest';
  readonly operator: 'is' | 'as';
  readonly operand: BoundExpression;
  readonly target: AlType;
}

export interface BoundConditional extends BoundBase {
  readonly kind: 'conditional';
  readonly condition: BoundExpression;
  readonly whenTrue: BoundExpression;
  readonly whenFalse: BoundExpression;
}

export interface BoundConversion extends BoundBase {
  readonly kind: 'conversion';
  readonly operand: BoundExpression;
}

/** A `var` argument. */
export interface BoundReference extends BoundBase {
  readonly kind: 'reference';
  readonly target: BoundExpression;
}

/** `Enum::"X"` as the receiver of FromInteger, Names, Ordinals. */
export interface BoundEnumType extends BoundBase {
  readonly kind: 'enumType';
  readonly symbol: EnumSymbol;
}

/** A field named as an argument: `Rec.SetRange("No.")`. */
export interface BoundFieldNumber extends BoundBase {
  readonly kind: 'fieldNumber';
  readonly number: number;
  /** `CopyFilter(A, Other.B)`: the record whose field it is, when not the receiver. */
  readonly record: BoundExpression | undefined;
}

/** A column or a filter of a query named as an argument: `Query.SetRange(Amount)`. Its type is that of the column. */
export interface BoundColumnName extends BoundBase {
  readonly kind: 'columnName';
  readonly column: string;
}

export interface BoundError extends BoundBase {
  readonly kind: 'error';
}

export type BoundStatement =
  | { readonly kind: 'block'; readonly span: ast.Span; readonly statements: readonly BoundStatement[] }
  | { readonly kind: 'call'; readonly span: ast.Span; readonly expression: BoundExpression }
  | {
      readonly kind: 'assignment';
      readonly span: ast.Span;
      readonly target: BoundExpression;
      /** Converted to the target's type; for `+=` and its like the whole operation is here. */
      readonly value: BoundExpression;
    }
  | {
      readonly kind: 'if';
      readonly span: ast.Span;
      readonly condition: BoundExpression;
      readonly then: BoundStatement;
      readonly else: BoundStatement | undefined;
    }
  | {
      readonly kind: 'case';
      readonly span: ast.Span;
      readonly subject: BoundExpression;
      readonly branches: readonly {
        readonly values: readonly (BoundMatch | BoundRange)[];
        readonly statement: BoundStatement;
      }[];
      readonly else: readonly BoundStatement[] | undefined;
    }
  | {
      readonly kind: 'for';
      readonly span: ast.Span;
      readonly variable: BoundExpression;
      readonly from: BoundExpression;
      readonly to: BoundExpression;
      readonly down: boolean;
      readonly body: BoundStatement;
    }
  | {
      readonly kind: 'forEach';
      readonly span: ast.Span;
      readonly variable: BoundExpression;
      readonly collection: BoundExpression;
      readonly elementType: AlType;
      readonly body: BoundStatement;
    }
  | {
      readonly kind: 'while';
      readonly span: ast.Span;
      readonly condition: BoundExpression;
      readonly body: BoundStatement;
    }
  | {
      readonly kind: 'repeat';
      readonly span: ast.Span;
      readonly statements: readonly BoundStatement[];
      readonly until: BoundExpression;
    }
  | { readonly kind: 'exit'; readonly span: ast.Span; readonly value: BoundExpression | undefined }
  | { readonly kind: 'break'; readonly span: ast.Span }
  | { readonly kind: 'continue'; readonly span: ast.Span }
  | { readonly kind: 'assertError'; readonly span: ast.Span; readonly statement: BoundStatement };

/** A procedure or trigger with its body bound. */
export interface BoundRoutine {
  /** The field, control, action or data item whose trigger it is. */
  readonly element?: string;
  readonly procedure: ProcedureSymbol;
  readonly owner: AnyObjectSymbol;
  readonly parameters: readonly VariableSymbol[];
  readonly locals: readonly VariableSymbol[];
  readonly returnVariable: VariableSymbol | undefined;
  readonly body: BoundStatement;
}
