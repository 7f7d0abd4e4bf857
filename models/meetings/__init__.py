"""Meetings: agenda, attendance, decisions, tasks, approval."""
