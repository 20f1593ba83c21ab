marker = 'sub marker'
