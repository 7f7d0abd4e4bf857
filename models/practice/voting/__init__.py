"""Counting votes: pure functions from ballots to a result in which a tie stays a tie."""
