/** Titles behind the short names of human-rights treaties in tables that give no others. The titles are the depositary's. */
export const TITLES: Readonly<Record<string, string>> = {
  cat: "Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment",
  cedaw: "Convention on the Elimination of All Forms of Discrimination against Women",
  cped: "International Convention for the Protection of All Persons from Enforced Disappearance",
  crc: "Convention on the Rights of the Child",
  crpd: "Convention on the Rights of Persons with Disabilities",
  iccpr: "International Covenant on Civil and Political Rights",
  iccpr_op1: "Optional Protocol to the International Covenant on Civil and Political Rights",
  iccpr_op2:
    "Second Optional Protocol to the International Covenant on Civil and Political Rights, aiming at the abolition of the death penalty",
  icerd: "International Convention on the Elimination of All Forms of Racial Discrimination",
  icescr: "International Covenant on Economic, Social and Cultural Rights",
  icescr_op: "Optional Protocol to the International Covenant on Economic, Social and Cultural Rights",
  icmw: "International Convention on the Protection of the Rights of All Migrant Workers and Members of their Families",
  op_cedaw: "Optional Protocol to the Convention on the Elimination of All Forms of Discrimination against Women",
  op_crc_ac:
    "Optional Protocol to the Convention on the Rights of the Child on the involvement of children in armed conflict",
  op_crc_ic: "Optional Protocol to the Convention on the Rights of the Child on a communications procedure",
  op_crc_sc:
    "Optional Protocol to the Convention on the Rights of the Child on the sale of children, child prostitution and child pornography",
  op_crpd: "Optional Protocol to the Convention on the Rights of Persons with Disabilities",
  opcat:
    "Optional Protocol to the Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment",
};
