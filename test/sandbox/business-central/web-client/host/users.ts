import type { ClientUser } from '../protocol.ts';

/** A user of the demo company, with what they may do and the page they start on. */
export interface HostUser extends ClientUser {
  readonly securityId: string;
  readonly permissionSets: readonly string[];
  readonly roleCenter: number;
}

const BUSINESS_MANAGER = 9022;
const ORDER_PROCESSOR = 9006;
const ACCOUNTANT = 9027;

/** One for each permission set of the extension, with the rights on Microsoft's pages that their work needs. */
export const demoUsers: readonly HostUser[] = [
  {
    name: 'ACCOUNTANT',
    fullName: 'Ada Reyes',
    role: 'Accountant: maps taxes and accounts, settles exceptions',
    securityId: 'b1a7c4d2-0000-4000-8000-000000000001',
    permissionSets: ['BigC Accountant', 'Demo Bookkeeping'],
    roleCenter: ACCOUNTANT,
  },
  {
    name: 'OPERATOR',
    fullName: 'Owen Marsh',
    role: 'Operator: retries exceptions, maps items and customers',
    securityId: 'b1a7c4d2-0000-4000-8000-000000000002',
    permissionSets: ['BigC Operator', 'Demo Bookkeeping'],
    roleCenter: ORDER_PROCESSOR,
  },
  {
    name: 'VIEWER',
    fullName: 'Vera Lind',
    role: 'Viewer: sees everything, changes nothing',
    securityId: 'b1a7c4d2-0000-4000-8000-000000000003',
    permissionSets: ['BigC Viewer', 'Demo Reading'],
    roleCenter: BUSINESS_MANAGER,
  },
  {
    name: 'ADMIN',
    fullName: 'Ivo Brandt',
    role: 'Administrator: sets up stores and may do everything',
    securityId: 'b1a7c4d2-0000-4000-8000-000000000004',
    permissionSets: [],
    roleCenter: BUSINESS_MANAGER,
  },
];
